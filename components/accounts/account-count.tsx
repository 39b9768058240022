import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";

type Props = { account: Pick<CheckedAccount, "check" | "sequenceCount"> };

/** A stored count stays while Meta is asked for the current one. */
export function AccountCount({ account: { check, sequenceCount } }: Props) {
  const t = useTranslations("accounts.accountCount");
  if (sequenceCount !== null) return t("sequences", { count: sequenceCount });
  if (check !== "loading") return "–";
  return (
    <>
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-3.5 w-20" />
    </>
  );
}
