import { GraphError } from "./graph-error";
import type { RetryOptions } from "./retry-options";
import { retryWait } from "./retry-wait";

/** `attempt` counts from 1. */
export type Attempt = (attempt: number, timeoutMs: number) => Promise<unknown>;

/**
 * Retries until success, a permanent error or the time limit. @throws GraphError, `aborted` if the caller leaves during
 * a wait
 */
export async function withRetries(
  attempt: Attempt,
  { repeatable, signal }: { repeatable: boolean; signal?: AbortSignal },
  options: RetryOptions & { timeoutMs: number },
): Promise<unknown> {
  const { clock, timeoutMs, totalMs } = options;
  const endsAt = clock.now() + totalMs;
  for (let count = 1; ; count++) {
    try {
      return await attempt(count, Math.max(1, Math.min(timeoutMs, endsAt - clock.now())));
    } catch (error) {
      const waitMs = error instanceof GraphError ? retryWait(error, count, repeatable, options) : null;
      if (waitMs === null || clock.now() + waitMs >= endsAt) throw error;
      try {
        await clock.sleep(waitMs, signal);
      } catch (cause) {
        throw new GraphError({ kind: "aborted", message: "The caller went away.", attempts: count, cause });
      }
    }
  }
}
