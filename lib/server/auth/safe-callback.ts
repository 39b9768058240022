/** Any base works: only path, query and fragment of the result are used. */
const BASE = "http://overture.invalid";

/** Accepts only a path of this application, except the sign-in page and the API; returns `/` otherwise. */
export function safeCallback(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2000) return "/";
  const url = URL.canParse(wanted, BASE) ? new URL(wanted, BASE) : null;
  if (url?.origin !== BASE || /^\/(sign-in|api)(\/|$)/.test(url.pathname) || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
