import type { Metadata } from "next";
import { headers } from "next/headers";
import { useTranslations } from "next-intl";
import { LinkUnavailable } from "@/components/reviews/visit/link-unavailable";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { FullPage } from "@/components/ui/feedback/full-page";
import { isReviewLink } from "@/lib/server/gate/security-headers";
import { pageTitle } from "@/lib/server/i18n/page-title";

const isOfReviewLink = async () => isReviewLink((await headers()).get("x-path") ?? "");

export async function generateMetadata(): Promise<Metadata> {
  const title = await pageTitle("notFound")();
  return (await isOfReviewLink()) ? { ...title, referrer: "no-referrer" } : title;
}

/** Also shown for pages the person may not see, so that it doesn't reveal whether they exist. */
export default async function NotFound() {
  return (await isOfReviewLink()) ? <LinkUnavailable /> : <PageNotFound />;
}

function PageNotFound() {
  const t = useTranslations("pages.notFound");
  return (
    <FullPage
      drawing="lost"
      title={t("pageNotFound")}
      action={
        // No `Link`: its code would be part of every page.
        <a href="/" className={buttonClass({ variant: "primary" })}>
          {t("goSequences")}
        </a>
      }
    >
      {t("pageWasDeletedAddress")}
    </FullPage>
  );
}
