"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import type { AdStatus } from "@/lib/domain/sequences/schema";
import { fetchSequence } from "../sequences/fetch-sequence";
import { fetchListing, sequencesQuery } from "../sequences/sequences-query";
import { fetchSequenceAds, sequenceAdsQuery } from "./sequence-ads-query";

const pollEveryMs = 1000;
/** Two minutes: longer than any account needs. */
const mostLooks = 120;

export type AdCheck = {
  found: AdsOfSequence;
  adStatus: AdStatus | null;
};

const pause = () => new Promise((resolve) => setTimeout(resolve, pollEveryMs));

/** Checks the visible ads and the sequence's own status; reports once both are known. */
export function useAdCheck(wabaId: string, sequenceId: string) {
  const client = useQueryClient();
  const { queryKey } = sequencesQuery(wabaId);
  const keep = (listing: SequenceListing) => client.setQueryData(queryKey, listing);
  const known = () => client.getQueryData<SequenceListing>(queryKey);
  return useMutation({
    mutationFn: async (): Promise<AdCheck> => {
      let [found, listing] = await Promise.all([
        fetchSequenceAds(wabaId, sequenceId, { refresh: true }),
        fetchListing(wabaId, known(), { refresh: true }),
      ]);
      for (let looks = 0; looks < mostLooks && (found.freshness.syncing || listing.freshness.syncing); looks++) {
        keep(listing);
        await pause();
        [found, listing] = await Promise.all([fetchSequenceAds(wabaId, sequenceId), fetchListing(wabaId, known())]);
      }
      keep(listing);
      client.setQueryData(sequenceAdsQuery(wabaId, sequenceId).queryKey, found);
      const sequence = await fetchSequence(wabaId, sequenceId);
      return { found, adStatus: sequence?.adStatus ?? null };
    },
  });
}
