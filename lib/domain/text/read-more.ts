/** From this many code points on WhatsApp folds a message, and then shows the first `SHOWN`. */
const FOLDED_FROM = 845;
const SHOWN = 768;

/** What of a message stands before "Read more". A greeting of 300 characters is never folded. */
export function readMore(text: string): { shown: string; isCut: boolean } {
  if (text.length < FOLDED_FROM) return { shown: text, isCut: false };
  let codePoints = 0;
  let cut = text.length;
  for (let at = 0; at < text.length; codePoints++) {
    if (codePoints === SHOWN) cut = at;
    if (codePoints === FOLDED_FROM - 1) return { shown: text.slice(0, cut), isCut: true };
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return { shown: text, isCut: false };
}
