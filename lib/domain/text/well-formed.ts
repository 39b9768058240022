/** Half a surrogate pair: JSON can carry it, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text as UTF-8 carries it, so that server and browser render the same: half a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}
