import { foldForSearch } from "../text/fold-for-search";

/** A key by which plain text comparison sorts names as people expect: without case and accents, numbers by value. */
export function nameKey(name: string): string {
  return foldForSearch(name).replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
