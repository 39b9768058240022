import { headers } from "next/headers";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("notFound");

/** Inside the frame of an account that the person may see. */
export default async function AccountNotFound() {
  const [, wabaId = ""] = ((await headers()).get("x-path") ?? "").split("/");
  return <NotFoundState path={`/${wabaId}/sequences`} />;
}

function NotFoundState({ path }: { path: string }) {
  const [t, words] = [useTranslations("pages.notFound"), useTranslations("pages.accountNotFound")];
  return (
    <EmptyState
      heading="h1"
      drawing="lost"
      title={t("pageNotFound")}
      actions={
        <>
          <Link href={`${path}?status=deleted`} className={buttonClass()}>
            {words("recentlyDeleted")}
          </Link>
          <Link href={path} className={buttonClass({ variant: "primary" })}>
            {words("allSequences")}
          </Link>
        </>
      }
    >
      <p>{words("deletedOrWrong")}</p>
    </EmptyState>
  );
}
