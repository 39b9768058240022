/** Minimum age before a page view asks Meta again. */
const SHORTEST_MS = 20_000;
/** A full listing costs one call per page; this spaces the calls out. */
const PER_PAGE_MS = 1_000;

/** In ms. Meta allows 200 calls per hour, app and account (WhatsApp "Business Management API" rate limits). */
export function freshForMs(pages: number, usedPercent: number): number {
  const base = Math.max(SHORTEST_MS, pages * PER_PAGE_MS);
  if (usedPercent >= 75) return base * 15;
  return usedPercent >= 50 ? base * 3 : base;
}
