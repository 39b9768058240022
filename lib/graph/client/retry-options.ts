/** Time as the policy sees it, replaced in tests. */
export type RetryClock = {
  /** Milliseconds of any monotonic origin. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A fraction of [0, 1). */
  random(): number;
};

export type RetryOptions = {
  /** Attempts in all, the first included. */
  attempts: number;
  /** The ceiling of the first wait; it doubles with each further one. */
  baseDelayMs: number;
  /** The ceiling of any wait that Meta did not ask for. */
  maxDelayMs: number;
  /** Bound of everything: attempts and waits together. A wait that does not fit is not begun. */
  totalMs: number;
  clock: RetryClock;
};
