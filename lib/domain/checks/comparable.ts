/** Ignores case, accents, punctuation and spaces. */
export const comparable = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
