import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { deliveryGroups } from "@/lib/domain/ads/delivery-group";
import type { SortDirection } from "../sequences/list-params";

export const greetingFilters = ["all", "sequence", "own", "nothing"] as const;
export const deliveryFilters = ["all", ...deliveryGroups] as const;
export const adSorts = ["changed", "name", "campaign", "status", "greeting"] as const;

/** What the URL of the ads says, read alike by server and browser. What is default stays out of the URL. */
export const adsParams = {
  q: parseAsString.withDefault(""),
  greeting: parseAsStringLiteral(greetingFilters).withDefault("all"),
  status: parseAsStringLiteral(deliveryFilters).withDefault("all"),
  /** Id of an ad account. */
  account: parseAsString,
  /** Id of the sequence that the ads greet with. */
  sequence: parseAsString,
  sort: parseAsStringLiteral(adSorts).withDefault("changed"),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  /** Id of the ad that is looked at. */
  ad: parseAsString,
};

export const loadAdsParams = createLoader(adsParams);

export type GreetingFilter = (typeof greetingFilters)[number];
export type DeliveryFilter = (typeof deliveryFilters)[number];
export type AdSort = (typeof adSorts)[number];

/** How each sort begins: newest first, A to Z, running first, sequences first. */
export const usualAdDirection: Record<AdSort, SortDirection> = {
  changed: "desc",
  name: "asc",
  campaign: "asc",
  status: "asc",
  greeting: "asc",
};
