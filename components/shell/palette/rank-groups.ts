import { createScorer } from "@/lib/domain/text/match-score";
import type { PaletteGroup, PaletteLine } from "./palette-line";

const BY_KEYWORD = 0.55;
const BY_CONTENT = 0.5;

/** Best line first, and the group of the best line first; groups about as good keep their order. */
export function rankGroups(groups: readonly PaletteGroup[], search: string): PaletteGroup[] {
  if (search.trim() === "") return groups.filter(({ lines }) => lines.length > 0);
  const score = createScorer(search);
  const scoreOf = ({ label, keywords, isFound }: PaletteLine) =>
    Math.max(
      score(label),
      keywords === undefined ? 0 : BY_KEYWORD * score(`${label} ${keywords}`),
      isFound ? BY_CONTENT : 0,
    );
  const ranked = groups.flatMap((group) => {
    const scored = group.lines.map((line) => ({ line, score: scoreOf(line) })).filter((each) => each.score > 0);
    const [best, ...rest] = scored.sort((one, other) => other.score - one.score);
    return best ? [{ best: best.score, group: { ...group, lines: [best, ...rest].map(({ line }) => line) } }] : [];
  });
  return ranked.sort((one, other) => Math.floor(10 * other.best) - Math.floor(10 * one.best)).map(({ group }) => group);
}
