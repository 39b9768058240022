export type AttemptSignal = {
  signal: AbortSignal;
  /** Null while the attempt runs. */
  endedBy(): "timeout" | "caller" | null;
  /** Call it after the attempt: frees the timer and the listeners. */
  release(): void;
};

/** Replaces `AbortSignal.any`, which leaks a signal per attempt on long-lived callers in Node 20. */
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
