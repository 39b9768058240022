import { foldForSearch } from "@/lib/sequences/fold-for-search";
import type { Sequence } from "@/lib/sequences/schema";
import { haystack } from "./haystack";

type Found = { search: string; rows: readonly Sequence[]; texts: readonly string[] };

function splitWords(search: string): string[] {
  return foldForSearch(search).split(/\s+/).filter(Boolean);
}

/**
 * A searcher that remembers its last answer: as long as the search only grows, it looks through what it found before.
 * Every word must occur somewhere in the row, in any order.
 */
export function createFinder(): (among: readonly Sequence[], search: string) => readonly Sequence[] {
  let all: Found = { search: "", rows: [], texts: [] };
  let last = all;
  return (among, search) => {
    const words = splitWords(search);
    if (words.length === 0) return among;
    // Looking up ten thousand haystacks takes longer than searching them: they are laid side by side once.
    if (all.rows !== among) last = all = { search: "", rows: among, texts: among.map(haystack) };
    if (last.search !== search) last = narrow(search.startsWith(last.search) ? last : all, search, words);
    return last.rows;
  };
}

function narrow(from: Found, search: string, words: readonly string[]): Found {
  const rows: Sequence[] = [];
  const texts: string[] = [];
  from.rows.forEach((sequence, index) => {
    const text = from.texts[index] ?? "";
    if (!words.every((word) => text.includes(word))) return;
    rows.push(sequence);
    texts.push(text);
  });
  return { search, rows, texts };
}
