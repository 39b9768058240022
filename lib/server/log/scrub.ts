const QUERY_SECRETS =
  /\b(access_token|input_token|fb_exchange_token|appsecret_proof|client_secret|code|token|password)(=|%3D)[^&\s"'\\]+/gi;
const BEARER = /\b(Bearer|OAuth)\s+[\w.|~+/=-]{8,}/gi;
/** Meta's tokens start so, whatever their kind. */
const META_TOKEN = /\bEA[A-Za-z0-9]{18,}/g;
// The lookbehinds let a match start only where a run of word characters does, which keeps both linear in the text.
const URL_PASSWORD = /(?<!\w)(\w+:\/\/[^:/\s]+:)[^@/\s]+@/g;
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/** Takes tokens, secrets and e-mail addresses out of a text that is about to be logged. */
export function scrub(text: string): string {
  return text
    .replace(QUERY_SECRETS, "$1$2[redacted]")
    .replace(BEARER, "$1 [redacted]")
    .replace(META_TOKEN, "[redacted]")
    .replace(URL_PASSWORD, "$1[redacted]@")
    .replace(EMAIL, "[email]");
}
