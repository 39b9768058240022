import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import type { ListSort } from "@/lib/domain/sequences/list-view";

export const statusFilters = ["all", "in_ad", "not_in_ad", "unknown", "deleted"] as const;
const sorts = ["changed", "name", "ice-breakers", "status"] as const satisfies readonly ListSort[];

export const listParams = {
  q: parseAsString.withDefault(""),
  status: parseAsStringLiteral(statusFilters).withDefault("all"),
  sort: parseAsStringLiteral(sorts).withDefault("changed"),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  view: parseAsStringLiteral(["rows", "cards"] as const).withDefault("rows"),
  /** Set by another page; the dialog still asks. */
  delete: parseAsString,
};

export const loadListParams = createLoader(listParams);

export type StatusFilter = (typeof statusFilters)[number];
export type SortDirection = "asc" | "desc";

export const usualDirection: Record<ListSort, SortDirection> = {
  changed: "desc",
  name: "asc",
  "ice-breakers": "desc",
  status: "asc",
};
