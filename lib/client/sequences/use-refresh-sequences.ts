"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { fetchListing, sequencesQuery } from "./sequences-query";

export function useRefreshSequences(wabaId: string) {
  const client = useQueryClient();
  const { queryKey } = sequencesQuery(wabaId);
  return useMutation({
    mutationFn: async () => {
      await client.cancelQueries({ queryKey });
      return fetchListing(wabaId, client.getQueryData<SequenceListing>(queryKey), { refresh: true });
    },
    onSuccess: (listing) => client.setQueryData(queryKey, listing),
  });
}
