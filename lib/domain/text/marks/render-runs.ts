import { isWordAt, isWordBefore } from "../characters";
import { plainText } from "../format/plain-text";
import type { RunStyle, StyledRun } from "./styled-run";

/** Outermost first; nothing is parsed inside code. */
const NESTING: readonly [RunStyle, string][] = [
  ["bold", "*"],
  ["italic", "_"],
  ["strike", "~"],
  ["code", "`"],
];
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Leaves words plain where WhatsApp wouldn't read the mark; `fallback` if the line can't be written. */
export function renderRuns(runs: readonly StyledRun[], fallback?: string): string {
  const written = render(joinAlike(runs), 0, "", "");
  const said = runs.map(({ text }) => text).join("");
  const read = plainText(written);
  return read === said || read === plainText(said) ? written : (fallback ?? said);
}

export function isMarkable(body: string, sign: string, before: string, after: string): boolean {
  return (
    SAYS_SOMETHING.test(body) &&
    !body.includes(sign) &&
    !isWordBefore(before, before.length) &&
    !isWordAt(after, 0) &&
    !before.endsWith(sign) &&
    !after.startsWith(sign)
  );
}

export const signOf: Readonly<Record<RunStyle, string>> = Object.fromEntries(NESTING) as Record<RunStyle, string>;

function render(runs: readonly StyledRun[], depth: number, before: string, after: string): string {
  const [style, sign] = NESTING[depth] ?? [];
  if (!style || !sign) return runs.map(({ text }) => text).join("");
  const groups = groupBy(runs, style);
  let written = "";
  groups.forEach((group, index) => {
    const following = groups[index + 1];
    const next = following ? following.runs.map(({ text }) => text).join("") : after;
    const left = written === "" ? before : written;
    written += group.on ? mark(group.runs, depth, sign, left, next) : render(group.runs, depth + 1, left, next);
  });
  return written;
}

function mark(runs: readonly StyledRun[], depth: number, sign: string, before: string, after: string): string {
  const whole = runs.map(({ text }) => text).join("");
  const body = whole.trim();
  const lead = whole.slice(0, whole.length - whole.trimStart().length);
  const trail = body === "" ? "" : whole.slice(whole.trimEnd().length);
  const left = lead === "" ? before : lead;
  const right = trail === "" ? after : trail;
  if (!isMarkable(body, sign, left, right)) return render(runs, depth + 1, before, after);
  return `${lead}${sign}${render(trimRuns(runs), depth + 1, sign, sign)}${sign}${trail}`;
}

function groupBy(runs: readonly StyledRun[], style: RunStyle): { on: boolean; runs: StyledRun[] }[] {
  const groups: { on: boolean; runs: StyledRun[] }[] = [];
  for (const run of runs) {
    const on = run.styles.has(style);
    const last = groups.at(-1);
    if (last?.on === on) last.runs.push(run);
    else groups.push({ on, runs: [run] });
  }
  return groups;
}

function trimRuns(runs: readonly StyledRun[]): StyledRun[] {
  const kept = [...runs];
  while (kept[0] && kept[0].text.trim() === "") kept.shift();
  while (kept.at(-1)?.text.trim() === "") kept.pop();
  return kept.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

function joinAlike(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const alike = last && [...last.styles].sort().join() === [...run.styles].sort().join();
    if (last && alike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") joined.push(run);
  }
  return joined;
}
