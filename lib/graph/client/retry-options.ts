/** Replaced in tests. */
export type RetryClock = {
  /** Milliseconds from any monotonic origin. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
};

export type RetryOptions = {
  /** Total attempts, the first included. */
  attempts: number;
  /** Maximum of the first wait; doubles with each further one. */
  baseDelayMs: number;
  /** Maximum of a wait that Meta did not request. */
  maxDelayMs: number;
  /** Limit in ms for attempts and waits together; a wait that doesn't fit isn't started. */
  totalMs: number;
  clock: RetryClock;
};
