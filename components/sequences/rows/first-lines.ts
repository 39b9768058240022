import { cutText } from "@/lib/domain/text/cut-text";
import { findCode } from "@/lib/domain/text/format/find-code";
import { formatEmphasis } from "@/lib/domain/text/format/format-emphasis";
import type { Direction, Inline } from "@/lib/domain/text/format/format-tree";
import { lineMark } from "@/lib/domain/text/format/line-mark";
import { textDirection } from "@/lib/domain/text/text-direction";

/** `start`: offset of the line in the text. */
export type SnippetLine = { start: number; direction: Direction; children: Inline[] };

/** As much as a wide row shows; more costs layout time for nothing. */
const longestSnippet = 180;
const known = new Map<string, SnippetLine[]>();
const mostKnown = 500;

/**
 * Skips empty lines and list marks. Links stay text: a row is a link already, and the link finder is too heavy for the
 * first load.
 */
export function firstLines(text: string): SnippetLine[] {
  const before = known.get(text);
  if (before) return before;
  const lines: SnippetLine[] = [];
  for (let start = 0; start < text.length && start < longestSnippet; ) {
    const feed = text.indexOf("\n", start);
    const end = Math.min(feed === -1 ? text.length : feed, cutText(text, longestSnippet).length);
    const from = lineMark(text, start, end)?.contentStart ?? start;
    if (text.slice(from, end).trim()) {
      lines.push({
        start,
        direction: textDirection(text.slice(from, end)),
        children: formatEmphasis(text, from, end, findCode(text, from, end)),
      });
    }
    start = end + 1;
  }
  if (known.size >= mostKnown) known.clear();
  known.set(text, lines);
  return lines;
}
