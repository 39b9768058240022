/** Ignores case, punctuation, emoji and Latin accents; keeps marks of other scripts, which are letters. */
export function typedKey(text: string): string {
  const folded = text
    .normalize("NFKD")
    .toLocaleLowerCase("en")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? text.replace(/\s+/g, " ").trim() : folded;
}
