import { queryOptions } from "@tanstack/react-query";
import type { StartedAnswer } from "@/lib/domain/results/started";

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
      const week = days.reduce((sum, count) => sum + count, 0);
      return [id, { week, likely, line: sparkPath(days, true) }];
    }),
  );
}

/** One path per row: rows are drawn at every keystroke of the search. An `unfinished` last day is dashed. */
export function sparkPath(values: readonly number[], unfinished: boolean): string {
  const last = values.length - 1;
  const tallest = Math.max(1, ...values);
  const at = (place: number) => {
    const [before = 0, after = before] = values.slice(place, Math.floor(place) + 2);
    const value = before + (after - before) * (place % 1);
    return `${round((place * 100) / last || 0)} ${round(19 - (value / tallest) * 18)}`;
  };
  const lines = [values.slice(unfinished && last ? 1 : 0).map((_, day) => at(day))];
  if (unfinished && last)
    for (const sixth of [1, 3, 5]) lines.push([sixth, sixth + 1].map((end) => at(last - 1 + end / 6)));
  return lines.map((points) => `M${points.join("L")}`).join("");
}

const round = (length: number) => Math.round(length * 10) / 10;
