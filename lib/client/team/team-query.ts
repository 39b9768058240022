import { queryOptions } from "@tanstack/react-query";
import type { TeamView } from "@/lib/domain/team/team-view";

const POLL_MS = 10_000;

export function teamQuery(wabaId: string, first?: TeamView) {
  return queryOptions({
    queryKey: ["team", wabaId] as const,
    queryFn: async ({ signal }): Promise<TeamView> => {
      const response = await fetch(`/api/accounts/${wabaId}/team`, { signal });
      if (!response.ok) throw new Error(`The team answered ${response.status}.`);
      return response.json();
    },
    placeholderData: first,
    refetchInterval: POLL_MS,
  });
}
