"use client";

import { useDeferredValue, useMemo } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { AdRow, AdsListing, GreetingCounts } from "@/lib/domain/ads/ad-row";
import { deliveryGroupOf } from "@/lib/domain/ads/delivery-group";
import { useQuery } from "../query/use-query";
import { createFinder } from "../sequences/create-finder";
import type { SortDirection } from "../sequences/list-params";
import type { SequenceName } from "../sequences/use-sequence-names";
import { adSearchText } from "./ad-search-text";
import type { AdSort, DeliveryFilter, GreetingFilter } from "./ads-params";
import { adsQuery } from "./ads-query";
import { orderAds } from "./order-ads";

export type AdsChoice = {
  search: string;
  greeting: GreetingFilter;
  status: DeliveryFilter;
  account: string | null;
  sequence: string | null;
  sort: AdSort;
  direction: SortDirection;
};

const noAds: readonly AdRow[] = [];

function countGreetings(ads: readonly AdRow[]): GreetingCounts {
  const counts: GreetingCounts = { all: ads.length, sequence: 0, own: 0, nothing: 0 };
  for (const { greeting } of ads) counts[greeting.kind] += 1;
  return counts;
}

/** `counts` apply the other filters only. The search is deferred, so that keystrokes paint first. */
export function useAdsList(
  wabaId: string,
  firstScreen: AdsListing,
  choice: AdsChoice,
  nameOf: (sequenceId: string) => SequenceName,
) {
  const query = useQuery(adsQuery(wabaId, firstScreen));
  const listing = query.data ?? firstScreen;
  const known = listing.ads ?? noAds;
  const { greeting, status, account, sequence, sort, direction } = choice;

  const find = useMemo(
    () =>
      createFinder((ad: AdRow) =>
        adSearchText(ad, ad.greeting.kind === "sequence" ? nameOf(ad.greeting.sequenceId) : undefined),
      ),
    [nameOf],
  );
  const { compare } = useFormats();
  const ordered = useMemo(
    () => orderAds(known, sort, direction, nameOf, compare),
    [known, sort, direction, nameOf, compare],
  );
  const narrowed = useMemo(
    () =>
      ordered.filter(
        (ad) =>
          (status === "all" || deliveryGroupOf(ad.effectiveStatus) === status) &&
          (account === null || ad.adAccount.id === account) &&
          (sequence === null || (ad.greeting.kind === "sequence" && ad.greeting.sequenceId === sequence)),
      ),
    [ordered, status, account, sequence],
  );
  const filtered = useMemo(
    () => (greeting === "all" ? narrowed : narrowed.filter((ad) => ad.greeting.kind === greeting)),
    [narrowed, greeting],
  );
  const search = useDeferredValue(choice.search);
  const rows = useMemo(() => find(filtered, search), [find, filtered, search]);
  const counts = useMemo(
    () => (listing.complete ? countGreetings(narrowed) : listing.counts),
    [listing.complete, listing.counts, narrowed],
  );
  return { rows, counts, known, listing, error: query.error, searched: search };
}
