import type { Direction } from "./format/format-tree";

const STRONG = /[\p{L}\u200E\u200F\u061C]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const ASCII_LETTER = /^[ -@]*[A-Za-z]/;

export function textDirection(line: string): Direction {
  if (ASCII_LETTER.test(line)) return "ltr";
  const strong = STRONG.exec(line)?.[0];
  if (strong === undefined) return null;
  return RIGHT_TO_LEFT.test(strong) ? "rtl" : "ltr";
}
