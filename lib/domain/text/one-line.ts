import { cutText } from "./cut-text";
import { plainText } from "./format/plain-text";

export function oneLine(text: string, maxLength = 160): string {
  // Twice the length leaves room for removed marks.
  const line = plainText(cutText(text, maxLength * 2))
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= maxLength) return line;
  return `${cutText(line, maxLength)}…`;
}
