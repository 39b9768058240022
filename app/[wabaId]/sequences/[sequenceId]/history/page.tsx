import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { HistoryView } from "@/components/history/history-view";
import { getHistory } from "@/lib/server/activity/history/get-history";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";

type Props = { params: Promise<{ wabaId: string; sequenceId: string }> };

export const generateMetadata = pageTitle("history");

export default async function HistoryPage({ params }: Props) {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const history = (await getHistory(waba, sequenceId)) ?? notFound();
  return (
    <NuqsAdapter>
      <HistoryView wabaId={waba.wabaId} userId={waba.userId} history={history} />
    </NuqsAdapter>
  );
}
