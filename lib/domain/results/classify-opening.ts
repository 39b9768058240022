import { foldForSearch } from "../text/fold-for-search";
import type { KnownVersion } from "./known-words";
import type { Opening } from "./opening";

/** Share of common letter pairs that counts as an edit. */
const ALIKE = 0.6;
/** Shorter prefilled messages occur in too many sentences. */
const TELLING_LENGTH = 4;

export type FirstText = { key: string; text: string | null } | null;

/** `iceBreaker` counts from 1. */
export function classifyOpening(
  first: FirstText,
  version: Pick<KnownVersion, "autofill" | "iceBreakers"> | null,
): { opening: Opening; iceBreaker: number } {
  if (!first) return { opening: "not-text", iceBreaker: 0 };
  if (!version) return { opening: "other", iceBreaker: 0 };
  if (first.key === version.autofill?.key) return { opening: "as-is", iceBreaker: 0 };
  const index = version.iceBreakers.findIndex(({ key }) => key === first.key);
  if (index >= 0) return { opening: "ice-breaker", iceBreaker: index + 1 };
  const isEdited = first.text !== null && version.autofill !== null && isEditOf(first.text, version.autofill.text);
  return { opening: isEdited ? "edited" : "other", iceBreaker: 0 };
}

function isEditOf(text: string, original: string): boolean {
  const [now, before] = [foldForSearch(text), foldForSearch(original)];
  if (now === before) return true;
  if (before.length < TELLING_LENGTH) return now.startsWith(before);
  if (now.includes(before)) return true;
  if (before.includes(now) && now.length * 2 >= before.length) return true;
  return likeness(now, before) >= ALIKE;
}

/** Sørensen–Dice coefficient, 0 to 1; linear, any script. */
function likeness(one: string, other: string): number {
  const [ones, others] = [pairsOf(one), pairsOf(other)];
  const left = new Map<string, number>();
  for (const pair of ones) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  const all = ones.length + others.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
