/**
 * A text as it is compared with another one: whoever sent it, and whatever phone, keyboard or API it passed through. Emoji
 * variants, invisible characters (joiners, direction marks, soft hyphens) and runs of white space do not count; case does,
 * because a tapped text comes exactly as it was written.
 */
export function comparableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
