/** UTF-16 offsets, as in a textarea. */
export type TextEdit = {
  from: number;
  to: number;
  insert: string;
  selectionStart: number;
  selectionEnd: number;
};

export const linePrefix = /^(?:[*\-•] |\d{1,2}\. |>\s)/u;

export function linesAround(text: string, start: number, end: number): { from: number; to: number } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  // A selection ending at a line's start excludes that line.
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const newline = text.indexOf("\n", last);
  return { from, to: newline === -1 ? text.length : newline };
}

export function editBetween(before: string, after: string): TextEdit {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - from;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const insert = after.slice(from, after.length - tail);
  const caret = from + insert.length;
  return { from, to: before.length - tail, insert, selectionStart: caret, selectionEnd: caret };
}
