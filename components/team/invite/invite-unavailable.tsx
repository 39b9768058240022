import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { FullPage } from "@/components/ui/feedback/full-page";

/** The same for an unknown, used, revoked or expired link. */
export function InviteUnavailable() {
  const t = useTranslations("team.inviteUnavailable");
  return (
    <FullPage
      drawing="link"
      title={t("title")}
      action={
        <Link href="/accounts" className={buttonClass({})}>
          {t("home")}
        </Link>
      }
    >
      {t("advice")}
    </FullPage>
  );
}
