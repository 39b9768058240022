const MASK = "[redacted]";

/** Names of credentials in queries, forms, `paging.next` and JSON. */
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
  // A numeric `code` in JSON is Meta's error code; only string values are credentials.
  [new RegExp(`(\\\\?"(?:${named})\\\\?"\\s*:\\s*\\\\?")[^"\\\\]+`, "gi"), `$1${MASK}`],
  [/\b(Bearer|OAuth)\s+[^\s"',]{8,}/g, `$1 ${MASK}`],
  [/\bEAA[A-Za-z0-9]{20,}/g, MASK],
];

/** Removes the given secrets (plain, URL-encoded, JSON-escaped) and anything that looks like a credential. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    // Such a short text is no secret, and removing it would garble the sentence.
    if (secret.length < 6) continue;
    for (const spelling of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])) {
      clean = clean.replaceAll(spelling, MASK);
    }
  }
  for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
  return clean;
}
