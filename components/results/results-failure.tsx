import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export function ResultsFailure({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("results.resultsFailure");
  return (
    <EmptyState
      drawing="failure"
      title={t("resultsCouldntLoaded")}
      actions={
        <Button variant="primary" onClick={onRetry}>
          {t("tryAgain")}
        </Button>
      }
    >
      <p>{t("checkInternetConnectionConversatio")}</p>
    </EmptyState>
  );
}
