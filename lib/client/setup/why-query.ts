import { queryOptions } from "@tanstack/react-query";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { ListingError } from "../sequences/sequences-query";

/** Never cached: the answer describes this moment. */
export function whyQuery(wabaId: string, question: { sequenceId: string; adId: string } | null) {
  return queryOptions({
    queryKey: ["why", wabaId, question],
    enabled: question !== null,
    queryFn: async ({ signal }): Promise<SetupCheck[]> => {
      const query = new URLSearchParams({ sequence: question?.sequenceId ?? "", ad: question?.adId ?? "" });
      const response = await fetch(`/api/accounts/${wabaId}/why?${query}`, { signal });
      if (!response.ok) throw new ListingError(response.status);
      return response.json();
    },
    gcTime: 0,
    retry: false,
  });
}
