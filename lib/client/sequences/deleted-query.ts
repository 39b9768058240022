import { queryOptions } from "@tanstack/react-query";
import type { DeletedListing } from "@/lib/domain/sequences/deleted-listing";
import { shareRows } from "../results/share-rows";
import { ListingError } from "./sequences-query";

export function deletedQuery(wabaId: string, firstScreen: DeletedListing | null) {
  const queryKey = ["deleted-sequences", wabaId] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<DeletedListing> => {
      const known = client.getQueryData<DeletedListing>(queryKey);
      const search = known ? `?revision=${known.revision}` : "";
      const response = await fetch(`/api/accounts/${wabaId}/sequences/deleted${search}`, { signal });
      if (!response.ok) throw new ListingError(response.status);
      const next: DeletedListing = await response.json();
      return { ...next, sequences: shareRows(known?.sequences, next.sequences) };
    },
    placeholderData: firstScreen ?? undefined,
    structuralSharing: false,
    staleTime: 0,
  });
}
