/**
 * The visitor's address for counting attempts: the last entry of `X-Forwarded-For`, which the nearest proxy (or Next
 * itself) wrote; earlier ones are whatever the visitor claims.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
