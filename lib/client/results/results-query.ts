import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { PeriodName } from "@/lib/domain/results/period";
import type { Results, ResultsAnswer } from "@/lib/domain/results/results";

/** An unchanged revision costs a few bytes. */
const pollMs = 3000;

export type ResultsFilters = {
  period: PeriodName;
  from: string | null;
  to: string | null;
  sequence: string | null;
  ad: string | null;
  sure: boolean;
};

export class ResultsError extends Error {
  override readonly name = "ResultsError";
  constructor(readonly status: number) {
    super(`The results answered ${status}.`);
  }
}

export function resultsSearch(filters: ResultsFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) search.set(name, String(value));
  return search;
}

/** The server determines the account's day, not the browser's clock. */
export function resultsQuery(wabaId: string, filters: ResultsFilters, first?: Results) {
  const queryKey = ["results", wabaId, filters] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<Results> => {
      const known = client.getQueryData<Results>(queryKey);
      const search = resultsSearch(filters);
      if (known) {
        search.set("revision", String(known.revision));
        search.set("today", known.today);
      }
      const response = await fetch(`/api/accounts/${wabaId}/results?${search}`, { signal });
      if (!response.ok) throw new ResultsError(response.status);
      const { results }: ResultsAnswer = await response.json();
      const now = results ?? known;
      if (!now) throw new ResultsError(response.status);
      return now;
    },
    initialData: first,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: pollMs,
  });
}
