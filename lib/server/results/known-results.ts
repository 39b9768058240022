import type { KnownResults } from "./get-results";

export function knownResults(query: URLSearchParams): KnownResults | null {
  const [revision, today] = [Number(query.get("revision") ?? Number.NaN), query.get("today")];
  return Number.isSafeInteger(revision) && today ? { revision, today } : null;
}
