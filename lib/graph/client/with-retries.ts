import { GraphError } from "./graph-error";
import type { RetryOptions } from "./retry-options";
import { retryWait } from "./retry-wait";

/** One attempt: its number from 1, and the milliseconds it may take. */
export type Attempt = (attempt: number, timeoutMs: number) => Promise<unknown>;

/**
 * Runs an attempt until it succeeds, must not be repeated, or the total time is used up. Throws the last `GraphError`;
 * one of kind `aborted` when the caller went away during a wait.
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
