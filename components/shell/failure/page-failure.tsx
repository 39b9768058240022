import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { isOutdatedPage } from "@/lib/client/browser/outdated-page";
import { useIsOffline } from "@/lib/client/browser/use-is-offline";

type Props = { what: string; error: Error & { digest?: string }; onRetry: () => void };

/** Shows an unexpected error with its reference in the log. */
export function PageFailure({ what, error, onRetry }: Props) {
  const t = useTranslations("shell.pageFailure");
  const isOffline = useIsOffline();
  const reference = error.digest;
  useEffect(() => {
    window.addEventListener("online", onRetry);
    return () => window.removeEventListener("online", onRetry);
  }, [onRetry]);
  const retry = (
    <Button variant="primary" onClick={onRetry}>
      {t("tryAgain")}
    </Button>
  );
  if (isOffline) {
    return (
      <EmptyState heading="h1" drawing="offline" title={t("couldntLoaded", { what })} actions={retry}>
        <p>{t("offline")}</p>
      </EmptyState>
    );
  }
  if (isOutdatedPage(error)) {
    return (
      <EmptyState
        heading="h1"
        drawing="updated"
        title={t("wasUpdated")}
        actions={
          <Button variant="primary" onClick={() => location.reload()}>
            {t("reload")}
          </Button>
        }
      >
        <p>{t("pageBelongsOlderVersion")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading="h1" drawing="failure" title={t("couldntLoaded", { what })} actions={retry}>
      <p>{t("somethingWentWrongIn")}</p>
      {reference && (
        <p className="text-[13px]">
          {t("ifItHappensAgain")}{" "}
          <CopyButton value={reference} what={t("reference")}>
            {t("referenceIs", { reference })}
          </CopyButton>
        </p>
      )}
    </EmptyState>
  );
}
