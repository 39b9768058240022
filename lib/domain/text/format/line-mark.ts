import { isDigitUnit, isSpaceAt } from "../characters";

export type LineMark =
  | { kind: "bullet" | "quote"; contentStart: number }
  | { kind: "number"; number: number; contentStart: number };

const SPACE = 32;

/** One space after a bullet or number (at most two digits); a quote is `>` and white space. */
export function lineMark(text: string, start: number, end: number): LineMark | null {
  const character = text[start];
  if (character === ">") {
    const marked = start + 1 < end && isSpaceAt(text, start + 1) && hasContent(text, start + 2, end);
    return marked ? { kind: "quote", contentStart: start + 2 } : null;
  }
  if (character === "*" || character === "-" || character === "•") {
    const marked = text.charCodeAt(start + 1) === SPACE && hasContent(text, start + 2, end);
    return marked ? { kind: "bullet", contentStart: start + 2 } : null;
  }
  let stop = start;
  while (stop < start + 2 && isDigitUnit(text.charCodeAt(stop))) stop++;
  if (stop === start || text[stop] !== "." || text.charCodeAt(stop + 1) !== SPACE) return null;
  if (!hasContent(text, stop + 2, end)) return null;
  return { kind: "number", number: Number(text.slice(start, stop)), contentStart: stop + 2 };
}

function hasContent(text: string, at: number, end: number): boolean {
  return at < end && !isSpaceAt(text, at);
}
