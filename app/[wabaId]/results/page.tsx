import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { ResultsView } from "@/components/results/results-view";
import { loadResultsParams } from "@/lib/client/results/results-params";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadResults } from "@/lib/server/results/get-results";

export const generateMetadata = pageTitle("results");

type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<SearchParams> };

export default async function ResultsPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { period, from, to, sequence, ad, sure } = await loadResultsParams(searchParams);
  const filters = { period, from, to, sequence, ad, sure };
  return (
    <NuqsAdapter>
      <ResultsView
        wabaId={waba.wabaId}
        businessName={waba.name}
        firstFilters={filters}
        first={await loadResults(waba, filters)}
      />
    </NuqsAdapter>
  );
}
