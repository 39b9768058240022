/** Written by `prepareRequests` for every request; a visitor's own value never survives. */
export const PEER_HEADER = "x-peer-address";

/**
 * The visitor's address for counting attempts. `trustedProxies` proxies stand before us and each appended the address it
 * saw to `X-Forwarded-For`; entries further left are whatever the visitor claims.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",") ?? [];
  const path = [...forwarded, headers.get(PEER_HEADER) ?? ""].map((entry) => entry.trim()).filter(Boolean);
  if (!headers.get(PEER_HEADER) && trustedProxies === 0) return "unknown";
  return path.at(Math.max(0, path.length - 1 - trustedProxies)) ?? "unknown";
}
