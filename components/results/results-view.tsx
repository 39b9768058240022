"use client";

import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { ExportButton } from "@/components/list/export/export-button";
import { useQuery } from "@/lib/client/query/use-query";
import { resultsParams } from "@/lib/client/results/results-params";
import { type ResultsFilters as Filters, resultsQuery, resultsSearch } from "@/lib/client/results/results-query";
import type { Results } from "@/lib/domain/results/results";
import { BreakdownSection } from "./breakdown-section";
import { ChartSection } from "./chart/chart-section";
import { CompareSection } from "./compare-section";
import { HeardLine } from "./heard-line";
import { IceBreakersSection } from "./ice-breakers-section";
import { NoResults } from "./no-results";
import { OpeningsSection } from "./openings-section";
import { ResultsFailure } from "./results-failure";
import { ResultsFilters } from "./results-filters";
import { ResultsSkeleton } from "./results-skeleton";
import { Tiles } from "./tiles";
import { TypedSection } from "./typed-section";

type Props = { wabaId: string; businessName: string; firstFilters: Filters; first: Results };

const noFilters = { period: null, from: null, to: null, sequence: null, ad: null, sure: null };

/** Filters live in the URL; new results appear automatically. */
export function ResultsView({ wabaId, businessName, firstFilters, first }: Props) {
  const t = useTranslations("results.resultsView");
  const [params, setParams] = useQueryStates(resultsParams);
  const { period, from, to, sequence, ad, sure, by, split, show, a, b } = params;
  const filters: Filters = { period, from, to, sequence, ad, sure };
  const isFirst = resultsSearch(filters).toString() === resultsSearch(firstFilters).toString();
  const { data, error, errorUpdateCount, isPlaceholderData, refetch } = useQuery(
    resultsQuery(wabaId, filters, isFirst ? first : undefined),
  );
  // A new request clears the query's error and shows the previous data, so keep the failure until an answer arrives.
  if (errorUpdateCount > 0 && (!data || isPlaceholderData)) return <ResultsFailure onRetry={() => void refetch()} />;
  if (!data) return <ResultsSkeleton />;
  const compared = [a, b].filter((key) => key !== null);
  const compare = (key: string, on: boolean) => {
    const [first = null, second = null] = on ? [...compared, key] : compared.filter((each) => each !== key);
    void setParams({ a: first, b: second });
  };
  const nothing = data.total.count === 0;

  return (
    <div>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("results")}</h1>
        <HeardLine heardAt={data.lastHeardAt} failing={error !== null} />
        {data.everStarted ? (
          <span className="ms-auto">
            <ExportButton
              csvHref={(separator) =>
                `/api/accounts/${wabaId}/results/export?${resultsSearch(filters)}&separator=${separator}`
              }
            />
          </span>
        ) : null}
      </header>
      {data.everStarted ? (
        <div className="px-4 pb-4 lg:px-8">
          <ResultsFilters results={data} filters={filters} onFilter={(change) => void setParams(change)} />
        </div>
      ) : null}
      <p role="status" className="sr-only">
        {isPlaceholderData ? t("updatingResults") : t("conversations", { count: data.total.count })}
      </p>
      {nothing ? (
        <NoResults
          wabaId={wabaId}
          heard={data.lastHeardAt !== null}
          started={data.everStarted}
          onClear={() => void setParams(noFilters)}
        />
      ) : (
        <div
          className="grid gap-3 px-4 pb-10 transition-opacity duration-120 data-stale:opacity-60 lg:px-8"
          data-stale={isPlaceholderData || undefined}
        >
          <Tiles results={data} />
          <ChartSection
            wabaId={wabaId}
            results={data}
            split={split}
            onSplit={(next) => void setParams({ split: next })}
            show={show}
            onShow={(next) => void setParams({ show: next })}
          />
          {a && b ? (
            <CompareSection results={data} first={a} second={b} onClose={() => void setParams({ a: null, b: null })} />
          ) : null}
          <BreakdownSection
            results={data}
            by={by}
            onBy={(next) => void setParams({ by: next })}
            onFilter={(group, id) => void setParams(group === "ad" ? { ad: id } : { sequence: id, by: "version" })}
            compared={compared}
            onCompare={compare}
          />
          <div className="grid items-start gap-3 xl:grid-cols-2">
            <OpeningsSection total={data.total} />
            <IceBreakersSection results={data} onSequence={(id) => void setParams({ sequence: id })} />
          </div>
          <TypedSection wabaId={wabaId} businessName={businessName} results={data} />
        </div>
      )}
    </div>
  );
}
