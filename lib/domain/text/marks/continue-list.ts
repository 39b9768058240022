import { linePrefix, linesAround, type TextEdit } from "./text-edit";

/** Null: a plain line break. */
export function continueList(text: string, start: number, end: number): TextEdit | null {
  const { from } = linesAround(text, start, start);
  const before = text.slice(from, start);
  const prefix = linePrefix.exec(before)?.[0];
  if (!prefix) return null;
  const newline = text.indexOf("\n", start);
  const lineEnd = newline === -1 ? text.length : newline;
  if (start === end && text.slice(from, lineEnd).trim() === prefix.trim()) {
    return { from, to: lineEnd, insert: "", selectionStart: from, selectionEnd: from };
  }
  const number = /^\d+/.exec(prefix)?.[0];
  // WhatsApp reads at most two digits.
  if (number === "99") return null;
  const insert = `\n${number ? `${Number(number) + 1}. ` : prefix}`;
  return { from: start, to: end, insert, selectionStart: start + insert.length, selectionEnd: start + insert.length };
}
