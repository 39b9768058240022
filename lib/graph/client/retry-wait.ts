import type { GraphError } from "./graph-error";
import type { RetryOptions } from "./retry-options";

const PASSING: ReadonlySet<GraphError["kind"]> = new Set(["transient", "meta-unreachable", "timeout", "malformed"]);

/**
 * How long to wait before trying again, in milliseconds; null when it must not be tried again. The one retry rule:
 * - A rate limit is a plain refusal: nothing happened, so any call may be repeated, but only when Meta says when.
 *   Guessing would use up the quota that it is short of.
 * - A read is repeated after whatever tends to pass: `is_transient`, no answer, a late or an unreadable one. A body
 *   that breaks off is a failure of transport, and a whole one that is not JSON is nearly always some proxy's.
 * - A read that would bring too much is never repeated as it is: its caller asks for less.
 * - A write is repeated only when Meta cannot have seen it: there is no idempotency key, and twins are worse than an
 *   error that the person can act on.
 * Waits grow exponentially under full jitter, and are never shorter than what Meta asked for.
 */
export function retryWait(
  error: GraphError,
  attempt: number,
  repeatable: boolean,
  { attempts, baseDelayMs, maxDelayMs, clock }: RetryOptions,
): number | null {
  if (attempt >= attempts) return null;
  if (error.asksForLess) return null;
  if (error.kind === "rate-limited") return error.retryAfterMs ?? null;
  const isPassing = error.isTransient || PASSING.has(error.kind);
  const isUnseen = error.kind === "meta-unreachable" && !error.outcomeUnknown;
  if (!(repeatable ? isPassing : isUnseen)) return null;
  const ceilingMs = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  return Math.max(clock.random() * ceilingMs, error.retryAfterMs ?? 0);
}
