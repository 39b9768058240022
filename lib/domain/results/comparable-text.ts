/** Ignores emoji variants, invisible characters and white-space runs; keeps case, because taps arrive verbatim. */
export function comparableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
