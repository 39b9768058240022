import { CircleAlert, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { isOutdatedPage } from "@/lib/client/browser/outdated-page";

type Props = { what: string; error: Error & { digest?: string }; onRetry: () => void };

/** Shows an unexpected error with its reference in the log. */
export function PageFailure({ what, error, onRetry }: Props) {
  const t = useTranslations("shell.pageFailure");
  const reference = error.digest;
  if (isOutdatedPage(error)) {
    return (
      <EmptyState
        icon={<RefreshCw className="size-5" />}
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
    <EmptyState
      icon={<CircleAlert className="size-5" />}
      title={t("couldntLoaded", { what })}
      actions={
        <Button variant="primary" onClick={onRetry}>
          {t("tryAgain")}
        </Button>
      }
    >
      <p>{t("somethingWentWrongIn")}</p>
      {reference && (
        <p>
          <CopyButton value={reference} what={t("reference")}>
            {t("referenceIs", { reference })}
          </CopyButton>
        </p>
      )}
    </EmptyState>
  );
}
