export type AttemptSignal = {
  signal: AbortSignal;
  /** Why it ended early, null while it has not. */
  endedBy(): "timeout" | "caller" | null;
  /** Must be called when the attempt is over: frees the timer and the listeners. */
  release(): void;
};

/**
 * One signal for a bound and the callers' signals. By hand rather than by `AbortSignal.any`, which keeps a dead
 * signal for every attempt on a long-lived caller's in Node 20 and cannot take its timer back.
 */
export function attemptSignal(timeoutMs: number, callers: readonly (AbortSignal | undefined)[]): AttemptSignal {
  const controller = new AbortController();
  let reason: "timeout" | "caller" | null = null;
  const end = (by: "timeout" | "caller") => {
    reason ??= by;
    controller.abort();
  };
  const endByCaller = () => end("caller");
  const timer = setTimeout(() => end("timeout"), timeoutMs);
  for (const caller of callers) {
    if (caller?.aborted) endByCaller();
    caller?.addEventListener("abort", endByCaller, { once: true });
  }
  return {
    signal: controller.signal,
    endedBy: () => reason,
    release() {
      clearTimeout(timer);
      for (const caller of callers) caller?.removeEventListener("abort", endByCaller);
    },
  };
}
