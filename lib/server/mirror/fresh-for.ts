/** What the team sees may be this old before somebody's page view asks Meta again. */
const SHORTEST_MS = 20_000;
/** A full listing of a large account costs a call a page; this spaces them out. */
const PER_PAGE_MS = 1_000;

/**
 * How long a mirror counts as fresh after a listing of `pages` calls, in milliseconds. It grows as the quota runs out:
 * 200 calls an hour per app and account to begin with (Meta, WhatsApp "Business Management API" rate limits), and a
 * team's open pages alone would use that up. `usedPercent` is what Meta's usage headers say, 0 when they say nothing.
 */
export function freshForMs(pages: number, usedPercent: number): number {
  const base = Math.max(SHORTEST_MS, pages * PER_PAGE_MS);
  if (usedPercent >= 75) return base * 15;
  return usedPercent >= 50 ? base * 3 : base;
}
