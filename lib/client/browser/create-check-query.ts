import { queryOptions } from "@tanstack/react-query";
import type { CreateCheck } from "@/lib/domain/sequences/create-check";

const POLL_MS = 1_500;
const POLL_AFTER_ERROR_MS = 5_000;

/** Polls until the outcome is known; null if nothing is pending. */
export function createCheckQuery(wabaId: string, createId: string | null) {
  return queryOptions({
    queryKey: ["creates", wabaId, createId] as const,
    enabled: createId !== null,
    // Never cached: the same create can be sent and checked again.
    gcTime: 0,
    queryFn: async ({ signal }): Promise<CreateCheck | null> => {
      const response = await fetch(`/api/accounts/${wabaId}/creates/${createId}`, { signal });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`The create answered ${response.status}.`);
      return response.json();
    },
    refetchInterval: ({ state: { data, status } }) => {
      if (status === "error") return POLL_AFTER_ERROR_MS;
      return data === undefined || data?.state === "checking" ? POLL_MS : false;
    },
    refetchIntervalInBackground: true,
  });
}
