import { isWordBefore } from "../characters";
import type { Atom } from "./format-tree";

/** Up to two separators between digits, never a line break. */
const PHONE = /\+[1-9](?:[ \u00A0.()-]{0,2}\d){6,}/g;

/** E.164: at most 15 digits; numbers in use have at least 8. */
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;

/** National formats depend on the viewer and stay text. */
export function findPhones(whole: string, start: number, end: number): Atom[] {
  const text = whole.slice(0, end);
  const atoms: Atom[] = [];
  PHONE.lastIndex = start;
  for (let match = PHONE.exec(text); match; match = PHONE.exec(text)) {
    const digits = match[0].replace(/\D/g, "");
    const stop = match.index + match[0].length;
    if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) continue;
    if (isWordBefore(text, match.index)) continue;
    atoms.push({
      start: match.index,
      end: stop,
      inline: { kind: "link", text: match[0], href: `tel:+${digits}` },
      breaks: false,
    });
  }
  return atoms;
}
