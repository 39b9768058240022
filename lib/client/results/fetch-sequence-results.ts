import type { Results, ResultsAnswer, Series } from "@/lib/domain/results/results";

export type SequenceResults = { total: Series; taps: Readonly<Record<string, number>> };

export async function fetchSequenceResults(wabaId: string, sequenceId: string): Promise<SequenceResults> {
  const search = new URLSearchParams({ sequence: sequenceId, period: "90d" });
  const response = await fetch(`/api/accounts/${wabaId}/results?${search}`);
  if (!response.ok) throw new Error(`The results answered ${response.status}.`);
  const { total, iceBreakers } = ((await response.json()) as ResultsAnswer).results as Results;
  return { total, taps: Object.fromEntries(iceBreakers.rows.map(({ title, count }) => [title.trim(), count])) };
}
