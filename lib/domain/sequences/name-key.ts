import { foldForSearch } from "../text/fold-for-search";

/** Sorts as people expect by plain comparison: folded, numbers by value. */
export function nameKey(name: string): string {
  return foldForSearch(name).replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
