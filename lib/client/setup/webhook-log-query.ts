import { infiniteQueryOptions } from "@tanstack/react-query";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { ListingError } from "../sequences/sequences-query";

const pollMs = 4000;

export function webhookLogQuery(wabaId: string, firstPage: WebhookLog) {
  return infiniteQueryOptions({
    queryKey: ["webhook-log", wabaId],
    queryFn: async ({ pageParam, signal }): Promise<WebhookLog> => {
      const query = pageParam ? `?${new URLSearchParams({ before: pageParam })}` : "";
      const response = await fetch(`/api/accounts/${wabaId}/deliveries${query}`, { signal });
      if (!response.ok) throw new ListingError(response.status);
      return response.json();
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    initialData: { pages: [firstPage], pageParams: [""] },
    initialDataUpdatedAt: 0,
    refetchInterval: pollMs,
  });
}
