const MAX_LENGTH = 40;

/** A stretch of the person's own words in quotation marks, cut in the middle of nothing longer than a line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return `“${characters.length <= MAX_LENGTH ? line : `${characters.slice(0, MAX_LENGTH - 1).join("")}…`}”`;
}
