import { isSpaceAt, isWordAt, isWordBefore } from "../characters";
import type { Atom, Inline, SpanKind } from "./format-tree";

function kindAt(text: string, at: number): SpanKind | null {
  const unit = text.charCodeAt(at);
  return unit === 42 ? "bold" : unit === 95 ? "italic" : unit === 126 ? "strike" : null;
}

/** Numbers for speed: below zero an atom (`-token - 1`), else a marker at `token >> 1`; bit 0: may open. */
type Token = number;
type Closers = Record<SpanKind, number[]>;
type Frame = { kind: SpanKind; closeAt: number; children: Inline[] };

/** `*` before a keycap mark is the emoji *️⃣. */
const isKeycap = (text: string, at: number) => text[at + (text[at + 1] === "\uFE0F" ? 2 : 1)] === "\u20E3";

/** Collects markers in one sweep and pairs them in a second; linear. */
export function formatEmphasis(text: string, start: number, end: number, atoms: Atom[]): Inline[] {
  const swept: Swept = {
    text,
    start,
    end,
    atoms,
    tokens: [],
    closers: { bold: [], italic: [], strike: [] },
    breaks: [],
  };
  let from = start;
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    collect(swept, from, atom.start, true);
    swept.tokens.push(-index - 1);
    if (atom.tailStart !== undefined) collect(swept, atom.tailStart, atom.end, false);
    if (atom.breaks) swept.breaks.push(atom.start);
    from = atom.end;
  }
  collect(swept, from, end, true);
  return pair(swept);
}

type Swept = {
  text: string;
  start: number;
  end: number;
  atoms: Atom[];
  tokens: Token[];
  closers: Closers;
  breaks: number[];
};

function collect({ text, start, end, tokens, closers }: Swept, from: number, until: number, mayOpen: boolean): void {
  for (let at = from; at < until; at++) {
    const kind = kindAt(text, at);
    if (!kind || (kind === "bold" && isKeycap(text, at))) continue;
    const opens = mayOpen && !isWordBefore(text, at) && at + 1 < end && !isSpaceAt(text, at + 1);
    const closes = at > start && !isSpaceAt(text, at - 1) && !(at + 1 < end && isWordAt(text, at + 1));
    if (closes) closers[kind].push(at);
    if (opens || closes) tokens.push(at * 2 + (opens ? 1 : 0));
  }
}

function pair({ text, start, end, atoms, tokens, closers, breaks }: Swept): Inline[] {
  const root: Inline[] = [];
  const stack: Frame[] = [];
  const next: Record<SpanKind, number> = { bold: 0, italic: 0, strike: 0 };
  let children = root;
  let cursor = start;

  const flush = (until: number) => {
    if (until > cursor) children.push({ kind: "text", text: text.slice(cursor, until) });
  };
  let nextBreak = 0;
  const closerAfter = (kind: SpanKind, at: number) => {
    const list = closers[kind];
    while ((list[next[kind]] ?? end) <= at + 1) next[kind]++;
    while ((breaks[nextBreak] ?? end) < at) nextBreak++;
    const closer = list[next[kind]];
    return closer !== undefined && closer < (breaks[nextBreak] ?? end) ? closer : null;
  };

  for (const token of tokens) {
    const top = stack.at(-1);
    const atom = token < 0 ? atoms[-token - 1] : undefined;
    const at = token >> 1;
    const kind = kindAt(text, at);
    if (atom) {
      flush(atom.start);
      cursor = Math.min(atom.end, top?.closeAt ?? end);
      children.push(cursor < atom.end ? shorten(atom.inline, atom.end - cursor) : atom.inline);
    } else if (at < cursor || !kind) {
    } else if (top?.closeAt === at) {
      flush(at);
      stack.pop();
      children = stack.at(-1)?.children ?? root;
      children.push({ kind: top.kind, children: top.children });
      cursor = at + 1;
    } else if (token & 1) {
      const closeAt = closerAfter(kind, at);
      if (closeAt === null || closeAt >= (top?.closeAt ?? end)) continue;
      flush(at);
      const frame: Frame = { kind, closeAt, children: [] };
      stack.push(frame);
      children = frame.children;
      cursor = at + 1;
    }
  }
  flush(end);
  return root;
}

function shorten(inline: Atom["inline"], by: number): Inline {
  const cut = (value: string) => value.slice(0, value.length - by);
  return inline.kind === "link" ? { kind: "link", text: cut(inline.text), href: cut(inline.href) } : inline;
}
