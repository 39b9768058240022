/**
 * What texts that say the same have in common: no case, no punctuation, no emoji, no accents on Latin letters ("¿Cuánto
 * cuesta?" and "cuanto cuesta"). Marks of other scripts are letters there and stay. A text of nothing else is itself.
 */
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
