import { queryOptions } from "@tanstack/react-query";
import { type StartedAnswer, startedWeek } from "@/lib/domain/results/started";

const pollMs = 20_000;

export type Started = { week: number; likely: number; line: string };

export type StartedMap = ReadonlyMap<string, Started>;

export function startedQuery(wabaId: string, first?: StartedAnswer) {
  const queryKey = ["started", wabaId] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<StartedAnswer> => {
      const known = client.getQueryData<StartedAnswer>(queryKey);
      const search = known ? `?revision=${known.revision}&today=${known.today}` : "";
      const response = await fetch(`/api/accounts/${wabaId}/results/started${search}`, { signal });
      if (!response.ok) throw new Error(`The counts answered ${response.status}.`);
      const next: StartedAnswer = await response.json();
      return next.sequences || !known ? next : known;
    },
    initialData: first,
    select: toMap,
    refetchInterval: pollMs,
  });
}

function toMap({ sequences }: StartedAnswer): StartedMap {
  return new Map(
    Object.entries(sequences ?? {}).map(([id, { days, likely }]) => {
      const week = days.slice(-startedWeek).reduce((sum, count) => sum + count, 0);
      return [id, { week, likely, line: sparkPath(days) }];
    }),
  );
}

/** One path per row: rows are drawn at every keystroke of the search. */
export function sparkPath(values: readonly number[]): string {
  const tallest = Math.max(1, ...values);
  const step = 100 / Math.max(1, values.length - 1);
  const at = (value: number, index: number) => `${Math.round(index * step)} ${Math.round(19 - (value / tallest) * 18)}`;
  return `M${values.map(at).join("L")}`;
}
