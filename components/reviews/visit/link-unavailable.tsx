import { useTranslations } from "next-intl";
import { FullPage } from "@/components/ui/feedback/full-page";

/** The same for an unknown, revoked or expired link, and for one that ends while its page is open. */
export function LinkUnavailable() {
  const t = useTranslations("reviews.linkUnavailable");
  return (
    <FullPage drawing="link" title={t("linkUnavailable")}>
      {t("askForNewLink")}
    </FullPage>
  );
}
