import { foldForSearch } from "./fold-for-search";

const SCORES = { whole: 1, start: 0.95, word: 0.85, inside: 0.6, skips: 0.45, typo: 0.4 } as const;
const MOST_FOR_EXCESS = 0.05;
const MOST_READ = 200;
const SKIPS_FROM = 3;
const TYPO_FROM = 4;
const MOST_KEPT = 20_000;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;

type Readable = { folded: string; parts: readonly string[] };

const kept = new Map<string, Readable>();

function readable(text: string): Readable {
  const known = kept.get(text);
  if (known) return known;
  const folded = foldForSearch(text.slice(0, MOST_READ)).trim();
  const made = { folded, parts: folded.split(SEPARATORS).filter(Boolean) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

/** 1 for the same text, 0 for none. Every word of the search must match; skipped letters and one typo are forgiven. */
export function createScorer(search: string): (text: string) => number {
  const wanted = foldForSearch(search).trim();
  const words = wanted.split(/\s+/);
  return (text) => {
    const { folded, parts } = readable(text);
    if (wanted === "" || folded === wanted) return SCORES.whole;
    let sum = 0;
    for (const word of words) {
      const score = wordScore(folded, parts, word);
      if (score === 0) return 0;
      sum += score;
    }
    const excess = 1 - Math.min(1, wanted.length / folded.length);
    return sum / words.length - MOST_FOR_EXCESS * excess;
  };
}

function wordScore(text: string, parts: readonly string[], word: string): number {
  if (text.startsWith(word)) return SCORES.start;
  if (parts.some((part) => part.startsWith(word))) return SCORES.word;
  if (text.includes(word)) return SCORES.inside;
  if (word.length >= SKIPS_FROM && matchesSkipping(parts, word)) return SCORES.skips;
  return word.length >= TYPO_FROM && parts.some((part) => startsAlmost(part, word)) ? SCORES.typo : 0;
}

/** "gtr" and "goresu" find "Go to results": each letter follows in the same word or starts a later one. */
function matchesSkipping(parts: readonly string[], word: string): boolean {
  const reached = new Set([0]);
  for (const part of parts) {
    for (const from of [...reached]) {
      let at = from;
      if (part[0] !== word[from]) continue;
      for (const letter of part) if (letter === word[at]) reached.add(++at);
    }
    if (reached.has(word.length)) return true;
  }
  return false;
}

/** One letter is missing, added, wrong or swapped with the next. */
function startsAlmost(part: string, word: string): boolean {
  let at = 0;
  while (at < word.length && part[at] === word[at]) at += 1;
  const [given, wanted] = [part.slice(at), word.slice(at)];
  const swapped = `${wanted[1] ?? ""}${wanted[0] ?? ""}${wanted.slice(2)}`;
  const rest = given.slice(1);
  return (
    given.startsWith(wanted.slice(1)) ||
    rest.startsWith(wanted) ||
    rest.startsWith(wanted.slice(1)) ||
    given.startsWith(swapped)
  );
}
