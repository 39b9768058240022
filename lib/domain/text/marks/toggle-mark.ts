import { linePrefix, type TextEdit } from "./text-edit";

export type Mark = "*" | "_" | "~" | "`" | "```";

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** One pair per line, except monospace; marks exclude spaces. An empty selection means the word at the caret. */
export function toggleMark(text: string, start: number, end: number, mark: Mark): TextEdit {
  const size = mark.length;
  if (start === end) [start, end] = wordAt(text, start);
  if (start === end) {
    const inPair = text.slice(start - size, start) === mark && text.slice(start, start + size) === mark;
    return inPair
      ? { from: start - size, to: start + size, insert: "", selectionStart: start - size, selectionEnd: start - size }
      : { from: start, to: start, insert: mark + mark, selectionStart: start + size, selectionEnd: start + size };
  }
  [start, end] = trim(text, start, end);

  const around = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  if (around) {
    const insert = text.slice(start, end);
    return { from: start - size, to: end + size, insert, selectionStart: start - size, selectionEnd: end - size };
  }

  const selected = text.slice(start, end);
  const parts = mark === "```" ? [selected] : selected.split("\n");
  const bodies = parts.map((part, index) => split(part, index > 0 || isLineStart(text, start)));
  const worded = bodies.filter(({ body }) => body !== "");
  const off = worded.length > 0 && worded.every(({ body }) => isMarked(body, mark));
  const insert = bodies
    .map(({ lead, body, trail }) => {
      if (body === "") return lead + trail;
      if (off) return lead + body.slice(size, -size) + trail;
      return lead + (isMarked(body, mark) ? body : mark + body + mark) + trail;
    })
    .join("\n");
  return { from: start, to: end, insert, selectionStart: start, selectionEnd: start + insert.length };
}

function isMarked(body: string, mark: Mark): boolean {
  return body.length > mark.length * 2 && body.startsWith(mark) && body.endsWith(mark);
}

function split(part: string, mayHavePrefix: boolean): { lead: string; body: string; trail: string } {
  const prefix = mayHavePrefix ? (linePrefix.exec(part)?.[0] ?? "") : "";
  const rest = part.slice(prefix.length);
  const body = rest.trim();
  if (body === "") return { lead: part, body, trail: "" };
  const at = rest.indexOf(body);
  return { lead: prefix + rest.slice(0, at), body, trail: rest.slice(at + body.length) };
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}

function trim(text: string, start: number, end: number): [number, number] {
  const selected = text.slice(start, end);
  const body = selected.trim();
  if (body === "") return [start, end];
  const at = start + selected.indexOf(body);
  return [at, at + body.length];
}

function wordAt(text: string, caret: number): [number, number] {
  let from = caret;
  let to = caret;
  while (from > 0 && wordCharacter.test(text[from - 1] ?? "")) from--;
  while (to < text.length && wordCharacter.test(text[to] ?? "")) to++;
  return [from, to];
}
