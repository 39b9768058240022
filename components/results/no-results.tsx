import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = { wabaId: string; heard: boolean; started: boolean; onClear: () => void };

/** Explains why there are no results and what to do: connect, wait, or change the filters. */
export function NoResults({ wabaId, heard, started, onClear }: Props) {
  const t = useTranslations("results.noResults");
  if (started) {
    return (
      <EmptyState
        drawing="search"
        title={t("noConversationsHere")}
        actions={<Button onClick={onClear}>{t("showAllFromLast")}</Button>}
      >
        <p>{t("noConversationsMatchPeriod")}</p>
      </EmptyState>
    );
  }
  const setup = (
    <Link href={`/${wabaId}/setup`} className={buttonClass({ variant: heard ? "secondary" : "primary" })}>
      {t("openSetup")}
    </Link>
  );
  return heard ? (
    <EmptyState drawing="results" title={t("connectedNoConversationsYet")} actions={setup}>
      <p>{t("firstConversationStartsFrom")}</p>
    </EmptyState>
  ) : (
    <EmptyState drawing="connect" title={t("resultsNotConnectedYet")} actions={setup}>
      <p>{t("connectWebhookOnceShows")}</p>
    </EmptyState>
  );
}
