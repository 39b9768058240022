import { diffWords } from "../text/diff/diff-words";
import { ANCHOR_CONTEXT_LENGTH, type CommentAnchor, QUOTE_MAX_LENGTH } from "./comment";

export type Span = { start: number; end: number };

/** `changed`: the passage was reworded, and the span is what stands there now. Offsets are UTF-16 units. */
export type Located = { state: "same" | "changed"; span: Span } | { state: "gone" };

/** A passage is changed rather than gone if at least this share of it remains. */
const KEPT_SHARE = 0.4;
const MAX_MATCHES = 200;

/** Null if nothing but spaces is selected. Longer selections are cut. */
export function makeAnchor(text: string, start: number, end: number): CommentAnchor | null {
  const [from, to] = [whole(text, start), whole(text, Math.min(end, start + QUOTE_MAX_LENGTH))];
  const quote = text.slice(from, to);
  if (quote.trim() === "") return null;
  return {
    quote,
    start: from,
    prefix: text.slice(whole(text, Math.max(0, from - ANCHOR_CONTEXT_LENGTH)), from),
    suffix: text.slice(to, whole(text, to + ANCHOR_CONTEXT_LENGTH)),
  };
}

/** Goes by the difference to `before`, which the comment was written about; otherwise by the words and those around. */
export function locateAnchor(anchor: CommentAnchor, text: string, before: string | null = null): Located {
  const written = before?.startsWith(anchor.quote, anchor.start) ? before : null;
  const moved = written === null ? null : moveSpan(anchor, written, text);
  if (moved?.state === "same") return moved;
  const span = findQuote(anchor, text);
  if (span) return { state: "same", span };
  return moved ?? findBetween(anchor, text) ?? { state: "gone" };
}

function moveSpan({ quote, start }: CommentAnchor, before: string, text: string): Located | null {
  const end = start + quote.length;
  let [at, now, kept] = [0, 0, 0];
  let span = null as Span | null;
  for (const piece of diffWords(before, text)) {
    const length = piece.text.length;
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    if (piece.kind === "same" && from < to) {
      span = { start: span?.start ?? now + from - at, end: now + to - at };
      kept += to - from;
    }
    if (piece.kind !== "added") at += length;
    if (piece.kind !== "removed") now += length;
  }
  if (!span || kept < quote.length * KEPT_SHARE) return null;
  return { state: text.slice(span.start, span.end) === quote ? "same" : "changed", span };
}

function findQuote({ quote, prefix, suffix, start }: CommentAnchor, text: string): Span | null {
  let best: { at: number; context: number } | null = null;
  let matches = 0;
  for (let at = text.indexOf(quote); at >= 0 && matches < MAX_MATCHES; at = text.indexOf(quote, at + 1)) {
    matches++;
    const context = sameEnd(text.slice(0, at), prefix) + sameStart(text.slice(at + quote.length), suffix);
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || context > best.context || (context === best.context && isNearer)) best = { at, context };
  }
  return best && { start: best.at, end: best.at + quote.length };
}

/** What stands between the same words before and after, if both are still there and not much longer apart. */
function findBetween({ quote, prefix, suffix }: CommentAnchor, text: string): Located | null {
  if (prefix.trim() === "" || suffix.trim() === "") return null;
  const from = text.indexOf(prefix) + prefix.length;
  if (from < prefix.length) return null;
  const to = text.indexOf(suffix, from);
  if (to <= from || to - from > quote.length * 3 || text.slice(from, to).trim() === "") return null;
  return { state: "changed", span: { start: from, end: to } };
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function whole(text: string, at: number): number {
  const bounded = Math.max(0, Math.min(at, text.length));
  const isLow = /[\uDC00-\uDFFF]/.test(text.charAt(bounded));
  const isAfterHigh = bounded > 0 && /[\uD800-\uDBFF]/.test(text.charAt(bounded - 1));
  return isLow && isAfterHigh ? bounded - 1 : bounded;
}
