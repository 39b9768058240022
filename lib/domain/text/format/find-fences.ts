import type { Atom } from "./format-tree";

const FENCE = "```";
const VISIBLE = /\S/g;

/** A fence may span lines and start inside a word. Linear. */
export function findFences(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (let start = text.indexOf(FENCE); start !== -1; ) {
    VISIBLE.lastIndex = start + FENCE.length;
    const visible = VISIBLE.exec(text);
    const close = visible ? text.indexOf(FENCE, visible.index + 1) : -1;
    if (close === -1) break;
    const content = text.slice(start + FENCE.length, close);
    const end = close + FENCE.length;
    atoms.push({ start, end, inline: { kind: "fence", text: content }, breaks: content.includes("\n") });
    start = text.indexOf(FENCE, end);
  }
  return atoms;
}
