/** Two messages with the same key look like one to a person: case, accents, punctuation and spaces do not count. */
export const comparable = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
