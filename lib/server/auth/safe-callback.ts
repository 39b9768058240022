/** Any base does: only the path, query and fragment of the result are used. */
const BASE = "http://overture.invalid";

/**
 * Where to go after sign-in: a path of this application, or `/`. Absolute, protocol-relative and backslash addresses are
 * refused, and so are the sign-in page itself and the API, which are no places to land on.
 */
export function safeCallback(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2000) return "/";
  const url = URL.canParse(wanted, BASE) ? new URL(wanted, BASE) : null;
  if (url?.origin !== BASE || /^\/(sign-in|api)(\/|$)/.test(url.pathname) || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
