import { queryOptions } from "@tanstack/react-query";
import type { Operation, OperationListing } from "@/lib/sequences/ads/operation";

const pollMs = 20_000;
const pollWhileReviewedMs = 5000;
const pollWhileRunningMs = 1000;

/** The answer of a route that refused: 404 says that it is not (or no longer) this person's to see. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  constructor(readonly status: number) {
    super(`The operation answered ${status}.`);
  }
}

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new OperationError(response.status);
  return response.json();
}

/** A server looks for what to go on with every few seconds: from then on it is followed closely. */
function untilMs(resumesAt: string): number {
  return Math.min(Math.max(Date.parse(resumesAt) - Date.now(), pollWhileRunningMs), pollMs);
}

/** The account's operations: those that are open, and those that ended lately. */
export function operationsQuery(wabaId: string, first?: OperationListing) {
  return queryOptions({
    queryKey: ["operations", wabaId] as const,
    queryFn: ({ signal }) => read<OperationListing>(`/api/accounts/${wabaId}/operations`, signal),
    placeholderData: first,
    refetchInterval: ({ state }) =>
      state.data?.operations.some(({ running }) => running) ? pollWhileReviewedMs : pollMs,
  });
}

/** One operation, followed closely while somebody's server is at work on it. */
export function operationQuery(wabaId: string, operationId: string, first?: Operation) {
  return queryOptions({
    queryKey: ["operations", wabaId, operationId] as const,
    queryFn: ({ signal }) => read<Operation>(`/api/accounts/${wabaId}/operations/${operationId}`, signal),
    placeholderData: first,
    refetchOnMount: "always",
    refetchInterval: ({ state: { data = first } }) => {
      if (data?.running) return pollWhileRunningMs;
      if (data?.resumesAt) return untilMs(data.resumesAt);
      return data?.endedAt ? false : data?.phase === "switched" ? pollWhileReviewedMs : pollMs;
    },
  });
}
