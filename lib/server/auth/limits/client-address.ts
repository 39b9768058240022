/** `prepareRequests` overwrites it on every request, so a visitor can't forge it. */
export const PEER_HEADER = "x-peer-address";

/** Counts back `trustedProxies` entries of `X-Forwarded-For`; visitors can forge anything further left. */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",") ?? [];
  const path = [...forwarded, headers.get(PEER_HEADER) ?? ""].map((entry) => entry.trim()).filter(Boolean);
  if (!headers.get(PEER_HEADER) && trustedProxies === 0) return "unknown";
  return path.at(Math.max(0, path.length - 1 - trustedProxies)) ?? "unknown";
}
