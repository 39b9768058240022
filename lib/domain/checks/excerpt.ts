import { cutText } from "../text/cut-text";

const MAX_LENGTH = 40;

/** A stretch of the person's own words in quotation marks, cut in the middle of nothing longer than a line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length <= MAX_LENGTH ? line : `${cutText(line, MAX_LENGTH - 1)}…`}”`;
}
