import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { SendForReview } from "./send-for-review";

type Props = {
  wabaId: string;
  refusal: Refusal;
  /** The change that stands still, and the sequence that it deletes. */
  change?: { id: string; oldSequenceId: string | null; oldName: string | null };
};

/** Links to the page where a refusal can be fixed, if that isn't this page. */
export function Remedy({ wabaId, refusal, change }: Props) {
  const t = useTranslations("changes.remedy");
  const pathname = usePathname();
  if (refusal.kind === "ads-access-needed")
    return (
      <Link href={`/${wabaId}/ads`} className={buttonClass({ size: "sm" })}>
        {t("giveAccessOnAds")}
      </Link>
    );
  if (refusal.kind === "sign-in-again" || refusal.kind === "other-person")
    return (
      <Link href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`} className={buttonClass({ size: "sm" })}>
        {t("signInAgain")}
      </Link>
    );
  if (change && refusal.reason === "reviews.switchNeedsApproval")
    return <SendForReview wabaId={wabaId} what={{ kind: "switch", changeId: change.id }} />;
  if (change?.oldSequenceId && refusal.reason === "reviews.deletionNeedsApproval") {
    const { oldSequenceId: sequenceId, oldName } = change;
    return <SendForReview wabaId={wabaId} what={{ kind: "deletion", sequenceId, name: oldName ?? sequenceId }} />;
  }
  return null;
}
