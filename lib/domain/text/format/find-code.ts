import { isSpaceAt, isWordAt, isWordBefore } from "../characters";
import type { Atom } from "./format-tree";

const TICK = "`";

/** `start` to `end` must be one line. Linear. */
export function findCode(whole: string, start: number, end: number): Atom[] {
  if (!hasTick(whole, start, end)) return [];
  // Cut at `end` to bound failed searches.
  const text = whole.slice(0, end);
  const ticks: number[] = [];
  for (let at = text.indexOf(TICK, start); at !== -1; at = text.indexOf(TICK, at + 1)) ticks.push(at);

  const atoms: Atom[] = [];
  const closers = ticks.filter((at) => at > start && !isSpaceAt(text, at - 1) && !isWordAt(text, at + 1));
  let next = 0;
  let free = start;
  for (const at of ticks) {
    if (at < free || isWordBefore(text, at)) continue;
    if (at + 1 === end || isSpaceAt(text, at + 1) || text[at + 1] === TICK) continue;
    while (next < closers.length && (closers[next] ?? 0) <= at + 1) next++;
    const close = closers[next];
    if (close === undefined) break;
    atoms.push({ start: at, end: close + 1, inline: { kind: "code", text: text.slice(at + 1, close) }, breaks: false });
    free = close + 1;
  }
  return atoms;
}

function hasTick(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 96) return true;
  return false;
}
