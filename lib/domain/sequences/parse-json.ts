import { wellFormed } from "../text/well-formed";

/** A cheap look for an integer that a double cannot hold; false alarms only cost the slower way. */
const SUSPECT = /[:[,]\s*-?\d{16,}/;
/** Whole strings, so that digits inside one are left alone, or a bare integer of 16 digits and more. */
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
/** A lone surrogate can only be written as an escape. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/**
 * `JSON.parse` for what comes from outside. Integers of 16 digits and more become strings: ids are opaque, and a double
 * would change their last digits. Half a surrogate pair becomes U+FFFD. Throws a plain `SyntaxError` that, unlike V8's,
 * quotes nothing of the text, for it may hold a token.
 */
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
