const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;

/** A fast path: most texts are ASCII. */
const isAsciiWord = (unit: number) =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

export function isWordBefore(text: string, index: number): boolean {
  if (index <= 0) return false;
  const unit = text.charCodeAt(index - 1);
  if (unit < 128) return isAsciiWord(unit);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && index >= 2;
  return WORD.test(text.slice(index - (pair ? 2 : 1), index));
}

export function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  if (unit < 128) return isAsciiWord(unit);
  return WORD.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

export function isSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit >= 128 && SPACE.test(text.charAt(index));
}

export const isDigitUnit = (unit: number) => unit >= 48 && unit <= 57;
