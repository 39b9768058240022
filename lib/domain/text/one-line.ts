import { cutText } from "./cut-text";
import { plainText } from "./format/plain-text";

/** The first words of a message in one line without marks, at most `maxLength` UTF-16 units: for rows and titles. */
export function oneLine(text: string, maxLength = 160): string {
  // Twice the length leaves room for the marks and spaces that go.
  const line = plainText(cutText(text, maxLength * 2))
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= maxLength) return line;
  return `${cutText(line, maxLength)}…`;
}
