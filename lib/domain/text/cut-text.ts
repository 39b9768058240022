const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const LONGEST_GRAPHEME = 64;

/** Never cuts inside a grapheme. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // Segment only near the cut: the whole text would be slow.
  const start = Math.max(0, maxLength - LONGEST_GRAPHEME);
  let end = start;
  for (const { index, segment } of segmenter.segment(text.slice(start, maxLength + LONGEST_GRAPHEME))) {
    const next = start + index + segment.length;
    if (next > maxLength) break;
    end = next;
  }
  return text.slice(0, end);
}
