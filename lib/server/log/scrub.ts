const QUERY_SECRETS =
  /\b(access_token|input_token|fb_exchange_token|appsecret_proof|client_secret|code|token|password)(=|%3D)[^&\s"'\\]+/gi;
const BEARER = /\b(Bearer|OAuth)\s+[\w.|~+/=-]{8,}/gi;
/** All Meta tokens start like this. */
const META_TOKEN = /\bEA[A-Za-z0-9]{18,}/g;
/** Review links and invites: the path is the key. */
const LINK_TOKEN = /((?:\/|%2F)(?:r|invite)(?:\/|%2F))[\w-]{20,}/gi;
// The lookbehinds keep both patterns linear: a match starts only at a word's start.
const URL_PASSWORD = /(?<!\w)(\w+:\/\/[^:/\s]+:)[^@/\s]+@/g;
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

export function scrub(text: string): string {
  return text
    .replace(QUERY_SECRETS, "$1$2[redacted]")
    .replace(BEARER, "$1 [redacted]")
    .replace(LINK_TOKEN, "$1[redacted]")
    .replace(META_TOKEN, "[redacted]")
    .replace(URL_PASSWORD, "$1[redacted]@")
    .replace(EMAIL, "[email]");
}
