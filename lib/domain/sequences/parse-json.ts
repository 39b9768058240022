import { wellFormed } from "../text/well-formed";

/** Cheap test for integers a double can't hold; false positives only cost time. */
const SUSPECT = /[:[,]\s*-?\d{16,}/;
/** Matches whole strings first, so digits inside them stay. */
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/** Keeps long integers as strings. @throws SyntaxError without the text, which may hold a token */
export function parseJson(text: string): unknown {
  const lossless = SUSPECT.test(text)
    ? text.replace(STRING_OR_LONG_INTEGER, (match) => (match.startsWith('"') ? match : `"${match}"`))
    : text;
  try {
    return SURROGATE_ESCAPE.test(text) ? JSON.parse(lossless, whole) : JSON.parse(lossless);
  } catch {
    throw new SyntaxError("The text is not JSON.");
  }
}

function whole(_key: string, value: unknown): unknown {
  return typeof value === "string" ? wellFormed(value) : value;
}
