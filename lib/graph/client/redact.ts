const MASK = "[redacted]";

/** Names whose values are credentials wherever they stand: in a query, a form, a `paging.next` or JSON. */
export const SECRET_PARAMS = [
  "access_token",
  "appsecret_proof",
  "client_secret",
  "code",
  "fb_exchange_token",
  "input_token",
] as const;

const named = SECRET_PARAMS.join("|");
const PATTERNS: [RegExp, string][] = [
  [new RegExp(`((?:^|[?&\\s"'(])(?:${named})=)[^&\\s"'<>)\\\\]+`, "gi"), `$1${MASK}`],
  // `code` in JSON is Meta's error code (a number); only string values are credentials.
  [new RegExp(`(\\\\?"(?:${named})\\\\?"\\s*:\\s*\\\\?")[^"\\\\]+`, "gi"), `$1${MASK}`],
  [/\b(Bearer|OAuth)\s+[^\s"',]{8,}/g, `$1 ${MASK}`],
  [/\bEAA[A-Za-z0-9]{20,}/g, MASK],
];

/**
 * Removes credentials from text that may reach a log or a screen: the given secrets in plain, URL-encoded and
 * JSON-escaped spelling, then whatever looks like a credential by its name or shape.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    // A secret of a few characters would blot out half the sentence, and is none.
    if (secret.length < 6) continue;
    for (const spelling of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])) {
      clean = clean.replaceAll(spelling, MASK);
    }
  }
  for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
  return clean;
}
