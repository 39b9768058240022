import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import type { ListSort } from "@/lib/domain/sequences/list-view";

export const statusFilters = ["all", "in_ad", "not_in_ad", "unknown", "deleted"] as const;
const sorts = ["changed", "name", "ice-breakers", "status"] as const satisfies readonly ListSort[];

/** What the URL of the list says, read alike by server and browser. What is default stays out of the URL. */
export const listParams = {
  q: parseAsString.withDefault(""),
  status: parseAsStringLiteral(statusFilters).withDefault("all"),
  sort: parseAsStringLiteral(sorts).withDefault("changed"),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  view: parseAsStringLiteral(["rows", "cards"] as const).withDefault("rows"),
  /** Id of a sequence that another page asks the list to delete; the dialog still asks the person. */
  delete: parseAsString,
};

export const loadListParams = createLoader(listParams);

export type StatusFilter = (typeof statusFilters)[number];
export type SortDirection = "asc" | "desc";

/** How each sort begins: newest first, A to Z, most ice breakers first, in an ad first. */
export const usualDirection: Record<ListSort, SortDirection> = {
  changed: "desc",
  name: "asc",
  "ice-breakers": "desc",
  status: "asc",
};
