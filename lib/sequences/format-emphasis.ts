import { isSpaceAt, isWordAt, isWordBefore } from "./characters";
import type { Atom, Inline, SpanKind } from "./format-tree";

const KINDS = { "*": "bold", _: "italic", "~": "strike" } as const;
type MarkerCharacter = keyof typeof KINDS;

type Marker = { at: number; kind: SpanKind; opens: boolean; row: number };
type Closers = { at: number; row: number }[];
type Frame = { kind: SpanKind; closeAt: number; children: Inline[] };

const isMarker = (character: string | undefined): character is MarkerCharacter =>
  character === "*" || character === "_" || character === "~";

/** A star that a keycap mark follows is the emoji *️⃣. */
const isKeycap = (text: string, at: number) => text[at + (text[at + 1] === "\uFE0F" ? 2 : 1)] === "\u20E3";

/**
 * Turns one logical line, `start` to `end` of `text`, with its atoms in order into inlines. Markers are collected in
 * one sweep and paired in a second: an opener takes the nearest closer of its kind, and loses it when that closer lies
 * beyond the span around it. Both sweeps only move forward, so the cost is linear.
 */
export function formatEmphasis(text: string, start: number, end: number, atoms: Atom[]): Inline[] {
  const closers: Record<SpanKind, Closers> = { bold: [], italic: [], strike: [] };
  const tokens: (Marker | Atom)[] = [];
  let row = 0;

  const mark = (at: number, mayOpen: boolean) => {
    const character = text[at];
    if (!isMarker(character) || (character === "*" && isKeycap(text, at))) return;
    const kind = KINDS[character];
    const opens = mayOpen && !isWordBefore(text, at) && at + 1 < end && !isSpaceAt(text, at + 1);
    const closes = at > start && !isSpaceAt(text, at - 1) && !(at + 1 < end && isWordAt(text, at + 1));
    if (closes) closers[kind].push({ at, row });
    if (opens || closes) tokens.push({ at, kind, opens, row });
  };

  let swept = start;
  for (const atom of atoms) {
    for (; swept < atom.start; swept++) mark(swept, true);
    tokens.push(atom);
    for (let at = atom.tailStart ?? atom.end; at < atom.end; at++) mark(at, false);
    if (atom.breaks) row++;
    swept = atom.end;
  }
  for (; swept < end; swept++) mark(swept, true);

  return pair(text, start, end, tokens, closers);
}

function pair(text: string, start: number, end: number, tokens: (Marker | Atom)[], closers: Record<SpanKind, Closers>) {
  const root: Inline[] = [];
  const stack: Frame[] = [];
  const next: Record<SpanKind, number> = { bold: 0, italic: 0, strike: 0 };
  let children = root;
  let cursor = start;

  const flush = (until: number) => {
    if (until > cursor) children.push({ kind: "text", text: text.slice(cursor, until) });
  };
  const closerAfter = (kind: SpanKind, at: number, row: number) => {
    const list = closers[kind];
    while ((list[next[kind]]?.at ?? end) <= at + 1 && next[kind] < list.length) next[kind]++;
    const closer = list[next[kind]];
    return closer && closer.row === row ? closer.at : null;
  };

  for (const token of tokens) {
    const top = stack.at(-1);
    if ("inline" in token) {
      flush(token.start);
      const stop = Math.min(token.end, top?.closeAt ?? end);
      children.push(stop < token.end ? shorten(token.inline, token.end - stop) : token.inline);
      cursor = stop;
    } else if (token.at < cursor) {
    } else if (top?.closeAt === token.at) {
      flush(token.at);
      stack.pop();
      children = stack.at(-1)?.children ?? root;
      children.push({ kind: top.kind, children: top.children });
      cursor = token.at + 1;
    } else if (token.opens) {
      const closeAt = closerAfter(token.kind, token.at, token.row);
      if (closeAt === null || closeAt >= (top?.closeAt ?? end)) continue;
      flush(token.at);
      const frame: Frame = { kind: token.kind, closeAt, children: [] };
      stack.push(frame);
      children = frame.children;
      cursor = token.at + 1;
    }
  }
  flush(end);
  return root;
}

/** Gives the closing marker at the end of an address back to the span around it. */
function shorten(inline: Atom["inline"], by: number): Inline {
  const cut = (value: string) => value.slice(0, value.length - by);
  return inline.kind === "link" ? { kind: "link", text: cut(inline.text), href: cut(inline.href) } : inline;
}
