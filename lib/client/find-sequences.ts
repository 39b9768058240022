import { foldForSearch } from "@/lib/sequences/fold-for-search";
import type { Sequence } from "@/lib/sequences/schema";
import { haystack } from "./haystack";

type Found = { among: readonly Sequence[]; search: string; rows: readonly Sequence[] };

function splitWords(search: string): string[] {
  return foldForSearch(search).split(/\s+/).filter(Boolean);
}

/**
 * A searcher that remembers its last answer: as long as the search only grows, it looks through what it found before.
 * Every word must occur somewhere in the row, in any order.
 */
export function createFinder(): (among: readonly Sequence[], search: string) => readonly Sequence[] {
  let last: Found | null = null;
  return (among, search) => {
    const words = splitWords(search);
    if (words.length === 0) return among;
    if (last?.among === among && last.search === search) return last.rows;
    const narrowing = last?.among === among && last.search !== "" && search.startsWith(last.search);
    const from = narrowing && last ? last.rows : among;
    const rows = from.filter((sequence) => {
      const text = haystack(sequence);
      return words.every((word) => text.includes(word));
    });
    last = { among, search, rows };
    return rows;
  };
}
