const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** No grapheme of real text is longer; a cut looks no further back. */
const LONGEST_GRAPHEME = 64;

/** The beginning of a text, at most `maxLength` UTF-16 units, never cut inside what a person sees as one character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // Segmenting starts a little before the cut: a whole text would be segmented for one boundary.
  const start = Math.max(0, maxLength - LONGEST_GRAPHEME);
  let end = start;
  for (const { index, segment } of segmenter.segment(text.slice(start, maxLength + LONGEST_GRAPHEME))) {
    const next = start + index + segment.length;
    if (next > maxLength) break;
    end = next;
  }
  return text.slice(0, end);
}
