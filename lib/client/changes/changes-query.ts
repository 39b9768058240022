import { queryOptions } from "@tanstack/react-query";
import type { Change, ChangeListing } from "@/lib/domain/changes/change";

const pollMs = 20_000;
const pollWhileReviewedMs = 5000;
const pollWhileRunningMs = 1000;

export class ChangeError extends Error {
  override readonly name = "ChangeError";
  constructor(readonly status: number) {
    super(`The change answered ${status}.`);
  }
}

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new ChangeError(response.status);
  return response.json();
}

function untilMs(resumesAt: string): number {
  return Math.min(Math.max(Date.parse(resumesAt) - Date.now(), pollWhileRunningMs), pollMs);
}

export function changesQuery(wabaId: string, first?: ChangeListing) {
  return queryOptions({
    queryKey: ["changes", wabaId] as const,
    queryFn: ({ signal }) => read<ChangeListing>(`/api/accounts/${wabaId}/changes`, signal),
    placeholderData: first,
    refetchInterval: ({ state }) => (state.data?.changes.some(({ running }) => running) ? pollWhileReviewedMs : pollMs),
  });
}

/** Polls closely while the change is running. */
export function changeQuery(wabaId: string, changeId: string, first?: Change) {
  return queryOptions({
    queryKey: ["changes", wabaId, changeId] as const,
    queryFn: ({ signal }) => read<Change>(`/api/accounts/${wabaId}/changes/${changeId}`, signal),
    placeholderData: first,
    refetchOnMount: "always",
    refetchInterval: ({ state: { data = first } }) => {
      if (data?.running) return pollWhileRunningMs;
      if (data?.resumesAt) return untilMs(data.resumesAt);
      return data?.endedAt ? false : data?.phase === "switched" ? pollWhileReviewedMs : pollMs;
    },
  });
}
