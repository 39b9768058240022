import { createScorer } from "@/lib/domain/text/match-score";
import type { PaletteGroup, PaletteLine } from "./palette-line";

const BY_KEYWORD = 0.55;
const BY_CONTENT = 0.5;
const STRONG = 0.8;
const WEAK = 0.5;

/** Best line first, and the group of the best line first; groups about as good keep their order. */
export function rankGroups(groups: readonly PaletteGroup[], search: string): PaletteGroup[] {
  if (search.trim() === "") return groups.filter(({ lines }) => lines.length > 0);
  const score = createScorer(search);
  const scoreOf = ({ label, name = label, keywords, isFound }: PaletteLine) =>
    Math.max(
      score(name),
      keywords === undefined ? 0 : BY_KEYWORD * score(`${label} ${keywords}`),
      isFound ? BY_CONTENT : 0,
    );
  const all = groups.map((group) => ({ group, lines: group.lines.map((line) => ({ line, score: scoreOf(line) })) }));
  const top = Math.max(0, ...all.flatMap(({ lines }) => lines.map((each) => each.score)));
  // Beside a strong match, guesses are noise.
  const least = top >= STRONG ? WEAK : Number.MIN_VALUE;
  const ranked = all.flatMap(({ group, lines }) => {
    const matching = lines.filter((each) => each.score >= least);
    const [best, ...rest] = matching.sort((one, other) => other.score - one.score);
    return best ? [{ best: best.score, group: { ...group, lines: [best, ...rest].map(({ line }) => line) } }] : [];
  });
  return ranked.sort((one, other) => Math.floor(10 * other.best) - Math.floor(10 * one.best)).map(({ group }) => group);
}
