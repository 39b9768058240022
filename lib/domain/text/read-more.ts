/** Code points: WhatsApp folds from `FOLDED_FROM` and shows `SHOWN`. */
const FOLDED_FROM = 845;
const SHOWN = 768;

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
