import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { Refusal } from "@/lib/domain/refusal/refusal";

/** Links to the page where a refusal can be fixed, if that isn't this page. */
export function Remedy({ wabaId, refusal }: { wabaId: string; refusal: Refusal }) {
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
  return null;
}
