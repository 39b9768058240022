"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdCounts } from "@/lib/domain/ads/ad-counts";
import { adCountsQuery, fetchAdCounts } from "./ad-counts-query";

export function useRefreshAdCounts(wabaId: string): () => void {
  const client = useQueryClient();
  const { queryKey } = adCountsQuery(wabaId);
  const { mutate } = useMutation({
    mutationFn: async () => {
      await client.cancelQueries({ queryKey });
      return fetchAdCounts(wabaId, client.getQueryData<AdCounts>(queryKey), { refresh: true });
    },
    onSuccess: (counts) => client.setQueryData(queryKey, counts),
  });
  return mutate;
}
