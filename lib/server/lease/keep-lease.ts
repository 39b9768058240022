import { log } from "../log/log";
import { HEARTBEAT_MS, LEASE_MS, LeaseLostError } from "./lease";

export type KeptLease = {
  /** Aborts once the lease can't be proven: another process may be calling Meta. */
  signal: AbortSignal;
  assertKept(): void;
  stop(): void;
};

/** Monotonic, unlike the wall clock; specs inject their own. */
export type Timers = {
  nowMs(): number;
  every(ms: number, run: () => void): () => void;
  after(ms: number, run: () => void): () => void;
};

const systemTimers: Timers = {
  nowMs: () => performance.now(),
  every(ms, run) {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Retries a failed renewal at the next heartbeat; lost on `LeaseLostError` or when the last proof expires. */
export function keepLease(holder: string, renew: () => Promise<void>, timers: Timers = systemTimers): KeptLease {
  const lost = new AbortController();
  const expireAfter = (ms: number) => timers.after(Math.max(0, ms), () => lost.abort());
  let cancelExpiry = expireAfter(LEASE_MS);
  const beat = async () => {
    const askedAtMs = timers.nowMs();
    try {
      await renew();
      cancelExpiry();
      if (!isStopped) cancelExpiry = expireAfter(askedAtMs + LEASE_MS - timers.nowMs());
    } catch (error) {
      if (error instanceof LeaseLostError) lost.abort();
      else log().warn({ error, holder }, "a lease could not be renewed");
    }
  };
  let isStopped = false;
  const stopBeating = timers.every(HEARTBEAT_MS, () => void beat());
  return {
    signal: lost.signal,
    assertKept: () => {
      if (lost.signal.aborted) throw new LeaseLostError(holder);
    },
    stop: () => {
      isStopped = true;
      stopBeating();
      cancelExpiry();
    },
  };
}
