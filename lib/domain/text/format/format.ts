import { textDirection } from "../text-direction";
import { findCode } from "./find-code";
import { findFences } from "./find-fences";
import { findLinks } from "./find-links";
import { findPhones } from "./find-phones";
import { formatEmphasis } from "./format-emphasis";
import type { Atom, Block, FormattedLine, FormattedMessage } from "./format-tree";
import { largeEmoji } from "./large-emoji";
import { lineMark } from "./line-mark";

/** Total and linear; keeps all but markers. Precedence: fences, code, lists, links, phones, emphasis, quotes. */
export function formatMessage(text: string): FormattedMessage {
  const fences = findFences(text);
  const blocks: Block[] = [];
  let fence = 0;
  let start = 0;
  for (;;) {
    const first = fence;
    let feed = text.indexOf("\n", start);
    for (let next = fences[fence]; next && (feed === -1 || next.start < feed); next = fences[++fence]) {
      if (feed !== -1 && feed < next.end) feed = text.indexOf("\n", next.end);
    }
    const crlf = feed > start && text[feed - 1] === "\r";
    const end = feed === -1 ? text.length : crlf ? feed - 1 : feed;
    addLine(
      blocks,
      text,
      start,
      end,
      fence === first ? NO_ATOMS : fences.slice(first, fence),
      feed === -1 ? "" : crlf ? "\r\n" : "\n",
    );
    if (feed === -1) break;
    start = feed + 1;
    // Lists and quotes absorb their final break and an empty rest.
    if (start === text.length && blocks.at(-1)?.kind !== "line") break;
  }
  return { blocks, largeEmoji: largeEmoji(text) };
}

const SPECIAL = /[*_~`.@:+]/;

const LINKED = /[.@:]/;

const NO_ATOMS: Atom[] = [];

type Newline = "" | "\n" | "\r\n";

function addLine(blocks: Block[], text: string, start: number, end: number, fences: Atom[], newline: Newline) {
  if (start === end) {
    blocks.push({ kind: "line", newline, direction: null, children: [] });
    return;
  }
  const code = codeBetween(text, start, end, fences);
  const mark = lineMark(text, start, end);
  const line = formatLine(text, mark ? mark.contentStart : start, end, code);
  const last = blocks.at(-1);
  if (mark?.kind === "bullet") {
    if (last?.kind === "bullets") last.items.push(line);
    else blocks.push({ kind: "bullets", items: [line] });
  } else if (mark?.kind === "number") {
    const item = { direction: line.direction, children: line.children, number: mark.number };
    if (last?.kind === "numbers") last.items.push(item);
    else blocks.push({ kind: "numbers", items: [item] });
  } else if (mark?.kind === "quote") blocks.push({ kind: "quote", direction: line.direction, children: line.children });
  else blocks.push({ kind: "line", newline, direction: line.direction, children: line.children });
}

function codeBetween(text: string, start: number, end: number, fences: Atom[]): Atom[] {
  if (fences.length === 0) return findCode(text, start, end);
  const atoms: Atom[] = [];
  let from = start;
  for (const fence of fences) {
    for (const code of findCode(text, from, fence.start)) atoms.push(code);
    atoms.push(fence);
    from = fence.end;
  }
  for (const code of findCode(text, from, end)) atoms.push(code);
  return atoms;
}

function formatLine(text: string, start: number, end: number, taken: Atom[]): FormattedLine {
  const line = text.slice(start, end);
  const direction = textDirection(line);
  if (taken.length === 0 && !SPECIAL.test(line)) return { direction, children: [{ kind: "text", text: line }] };
  const links = LINKED.test(line) ? fillGaps(taken, start, end, (from, to) => findLinks(text, from, to)) : taken;
  const atoms = line.includes("+") ? fillGaps(links, start, end, (from, to) => findPhones(text, from, to)) : links;
  return { direction, children: formatEmphasis(text, start, end, atoms) };
}

function fillGaps(atoms: Atom[], start: number, end: number, find: (from: number, to: number) => Atom[]): Atom[] {
  if (atoms.length === 0) return find(start, end);
  const filled: Atom[] = [];
  let from = start;
  for (const atom of atoms) {
    if (atom.start > from) for (const found of find(from, atom.start)) filled.push(found);
    filled.push(atom);
    from = atom.end;
  }
  for (const found of find(from, end)) filled.push(found);
  return filled;
}
