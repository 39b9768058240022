import { parseAsString, parseAsStringLiteral } from "nuqs/server";
import { deliveryGroups } from "@/lib/domain/ads/delivery-group";
import type { SortDirection } from "../sequences/list-params";

export const greetingFilters = ["all", "sequence", "own", "nothing"] as const;
export const deliveryFilters = ["all", ...deliveryGroups] as const;
export const adSorts = ["changed", "name", "campaign", "status", "greeting"] as const;

/** Shared by server and browser; defaults stay out of the URL. */
export const adsParams = {
  q: parseAsString.withDefault(""),
  greeting: parseAsStringLiteral(greetingFilters).withDefault("all"),
  status: parseAsStringLiteral(deliveryFilters).withDefault("all"),
  account: parseAsString,
  sequence: parseAsString,
  sort: parseAsStringLiteral(adSorts).withDefault("changed"),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  ad: parseAsString,
};

export type GreetingFilter = (typeof greetingFilters)[number];
export type DeliveryFilter = (typeof deliveryFilters)[number];
export type AdSort = (typeof adSorts)[number];

export const usualAdDirection: Record<AdSort, SortDirection> = {
  changed: "desc",
  name: "asc",
  campaign: "asc",
  status: "asc",
  greeting: "asc",
};
