import { foldForSearch } from "@/lib/domain/text/fold-for-search";

type Found<Row> = { search: string; rows: readonly Row[]; texts: readonly string[] };
export type Finder<Row> = (among: readonly Row[], search: string) => readonly Row[];

function splitWords(search: string): string[] {
  return foldForSearch(search).split(/\s+/).filter(Boolean);
}

/** Narrows the last result while the search grows. Every word must occur, in any order. */
export function createFinder<Row>(textOf: (row: Row) => string): Finder<Row> {
  let all: Found<Row> = { search: "", rows: [], texts: [] };
  let last = all;
  return (among, search) => {
    const words = splitWords(search);
    if (words.length === 0) return among;
    // Texts are cached side by side: looking up ten thousand takes longer than searching.
    if (all.rows !== among) last = all = { search: "", rows: among, texts: among.map(textOf) };
    if (last.search !== search) last = narrow(search.startsWith(last.search) ? last : all, search, words);
    return last.rows;
  };
}

function narrow<Row>(from: Found<Row>, search: string, words: readonly string[]): Found<Row> {
  const rows: Row[] = [];
  const texts: string[] = [];
  from.rows.forEach((row, index) => {
    const text = from.texts[index] ?? "";
    if (!words.every((word) => text.includes(word))) return;
    rows.push(row);
    texts.push(text);
  });
  return { search, rows, texts };
}
