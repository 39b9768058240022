"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdsListing } from "@/lib/domain/ads/ad-row";
import { adsQuery, fetchAds } from "./ads-query";

/** The query's polling follows the sync. */
export function useRefreshAds(wabaId: string) {
  const client = useQueryClient();
  const { queryKey } = adsQuery(wabaId);
  return useMutation({
    mutationFn: async () => {
      await client.cancelQueries({ queryKey });
      return fetchAds(wabaId, client.getQueryData<AdsListing>(queryKey), { refresh: true });
    },
    onSuccess: (listing) => client.setQueryData(queryKey, listing),
  });
}
