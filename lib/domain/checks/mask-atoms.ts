import { findCode } from "../text/format/find-code";
import { findFences } from "../text/format/find-fences";
import { findLinks } from "../text/format/find-links";
import { findPhones } from "../text/format/find-phones";
import type { Atom } from "../text/format/format-tree";

/** Private use: neither a letter nor white space. */
export const MASK = "\uE000";

const cover = (text: string, atoms: Atom[]) => {
  let masked = "";
  let from = 0;
  for (const { start, end } of atoms) {
    masked += text.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
};

/** Keeps the length, so that offsets stay valid. */
export function maskAtoms(text: string): string {
  const unfenced = cover(text, findFences(text));
  const lines = unfenced.split("\n").map((line) => {
    const uncoded = cover(line, findCode(line, 0, line.length));
    const unlinked = cover(uncoded, findLinks(uncoded, 0, uncoded.length));
    return cover(unlinked, findPhones(unlinked, 0, unlinked.length));
  });
  return lines.join("\n");
}
