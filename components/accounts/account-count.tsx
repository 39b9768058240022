import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";

type Props = {
  account: Pick<CheckedAccount, "check" | "sequenceCount">;
  /** Shows the number alone. */
  short?: boolean;
};

/** A stored count stays while Meta is asked for the current one. */
export function AccountCount({ account: { check, sequenceCount }, short = false }: Props) {
  const t = useTranslations("accounts.accountCount");
  const formats = useFormats();
  if (sequenceCount === null && check !== "loading") return "–";
  const words = sequenceCount === null ? t("loading") : t("sequences", { count: sequenceCount });
  if (sequenceCount !== null && !short) return words;
  return (
    <>
      <span className="sr-only">{words}</span>
      {sequenceCount === null ? (
        <Skeleton className={clsx("h-3.5", short ? "w-6" : "w-20")} />
      ) : (
        <span aria-hidden="true">{formats.number(sequenceCount)}</span>
      )}
    </>
  );
}
