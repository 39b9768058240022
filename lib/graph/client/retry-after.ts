import type { GraphUsage } from "../parse/read-usage";
import type { AnswerHeaders } from "./graph-fetch";

/**
 * Milliseconds: the later of `Retry-After` and `estimated_time_to_regain_access`, else the ad account's reset.
 * Undefined without a header.
 */
export function retryAfter(headers: AnswerHeaders, usage: GraphUsage | null, nowMs = Date.now()): number | undefined {
  const asked = parseRetryAfter(headers.get("retry-after"), nowMs);
  const regain = Math.max(0, ...(usage?.businesses.map((business) => business.regainAccessMs) ?? []));
  const waitMs = Math.max(asked, regain) || (usage?.adAccount?.resetMs ?? 0);
  return waitMs > 0 ? waitMs : undefined;
}

function parseRetryAfter(value: string | null, nowMs: number): number {
  if (!value) return 0;
  const seconds = Number(value);
  const waitMs = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1000;
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : 0;
}
