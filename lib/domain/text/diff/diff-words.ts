export type DiffPiece = { kind: "same" | "added" | "removed"; text: string };

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
/** Longer texts split at spaces: the dictionary of unspaced scripts takes seconds. */
const MAX_SEGMENTED_LENGTH = 8_000;
const split = (text: string) =>
  text.length > MAX_SEGMENTED_LENGTH
    ? (text.match(/\s+|\S+/g) ?? [])
    : Array.from(segmenter.segment(text), ({ segment }) => segment);

/** About 1,000 × 1,000 words; comparing more would block a frame. */
const MAX_CELLS = 1_000_000;

const REWRITE_FROM_WORDS = 6;
const REWRITE_BELOW = 0.25;

/** "same" and "removed" form `before`; "same" and "added" form `after`. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = split(before);
  const now = split(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;

  const pieces: DiffPiece[] = [];
  const put = (kind: DiffPiece["kind"], text: string) => {
    if (text === "") return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  put("same", old.slice(0, head).join(""));
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  for (const { kind, text } of middle(oldMiddle, newMiddle)) put(kind, text);
  put("same", old.slice(old.length - tail).join(""));
  return joinChanges(pieces);
}

function joinChanges(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  let change = { removed: "", added: "" };
  let between = "";
  const close = (text: string) => {
    for (const kind of ["removed", "added"] as const) if (change[kind]) joined.push({ kind, text: change[kind] });
    if (between + text) joined.push({ kind: "same", text: between + text });
    change = { removed: "", added: "" };
    between = "";
  };
  for (const { kind, text } of pieces) {
    if (kind !== "same") {
      change.removed += between;
      change.added += between;
      between = "";
      change[kind] += text;
    } else if ((change.removed || change.added) && countWords([text]) === 0) between += text;
    else close(text);
  }
  close("");
  return joined;
}

const removed = (text: string): DiffPiece => ({ kind: "removed", text });
const added = (text: string): DiffPiece => ({ kind: "added", text });

/** Reports mostly different texts as one replacement, which is easier to read. */
function middle(old: string[], now: string[]): DiffPiece[] {
  const whole = () => [removed(old.join("")), added(now.join(""))];
  if (old.length * now.length > MAX_CELLS) return whole();
  const pieces = walk(old, now);
  const kept = countWords(pieces.flatMap(({ kind, text }) => (kind === "same" ? [text] : [])));
  const most = Math.max(countWords(old), countWords(now));
  return most >= REWRITE_FROM_WORDS && kept < most * REWRITE_BELOW ? whole() : pieces;
}

const countWords = (segments: string[]) => segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)).length;

function walk(old: string[], now: string[]): DiffPiece[] {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));

  const pieces: DiffPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: "same", text: was });
      row++;
      column++;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(removed(was));
      row++;
    } else if (is !== undefined) {
      pieces.push(added(is));
      column++;
    }
  }
  return pieces;
}
