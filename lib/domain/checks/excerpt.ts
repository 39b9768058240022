import { cutText } from "../text/cut-text";

const MAX_LENGTH = 40;

export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length <= MAX_LENGTH ? line : `${cutText(line, MAX_LENGTH - 1)}…`}”`;
}
