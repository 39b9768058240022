import { invalidParameter } from "./graph-refusal";

/** Field → its subfields; null: Graph's defaults. */
export type Fields = ReadonlyMap<string, Fields | null>;

/**
 * Parses `id,name,owner{id,name}`; ignores modifiers (`ads.limit(5){…}`). Undefined if empty; refuses unclosed braces
 * with code 100.
 */
export function readFields(text: string | undefined): Fields | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const reader = { text, at: 0 };
  const fields = readList(reader);
  if (reader.at < text.length) throw unreadable(text);
  return fields;
}

type Reader = { readonly text: string; at: number };

function readList(reader: Reader): Fields {
  const fields = new Map<string, Fields | null>();
  for (;;) {
    const name = take(reader, /\s*(\w+)?\s*/y)?.[1];
    take(reader, /(?:\.\w+\([^)]*\))*\s*/y);
    const inner = take(reader, /\{/y) ? readInner(reader) : null;
    if (name) fields.set(name, inner);
    if (!take(reader, /\s*,/y)) return fields;
  }
}

function readInner(reader: Reader): Fields {
  const inner = readList(reader);
  if (!take(reader, /\s*\}\s*/y)) throw unreadable(reader.text);
  return inner;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
}

function unreadable(text: string) {
  return invalidParameter(`Syntax error "Expected end of string instead of "${text.slice(-1)}"." in the fields.`);
}
