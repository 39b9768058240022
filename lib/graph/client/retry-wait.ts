import type { GraphError } from "./graph-error";
import type { RetryOptions } from "./retry-options";

const PASSING: ReadonlySet<GraphError["kind"]> = new Set(["transient", "meta-unreachable", "timeout", "malformed"]);

/**
 * Milliseconds before a retry; null forbids one. Rate limits: only if Meta names a time. Reads: after anything
 * transient, unless the answer is too large. Writes: only if Meta can't have seen the request, because Meta has no
 * idempotency keys. Exponential with full jitter, never shorter than Meta's request.
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
