import { log } from "../log/log";
import { HEARTBEAT_MS, LEASE_MS, LeaseLostError } from "./lease";

/** A lease that is renewed while work goes on, however long Meta takes to answer. */
export type KeptLease = {
  /** Aborts once the lease cannot be proven any more: another process may be calling Meta by now. */
  signal: AbortSignal;
  /** @throws LeaseLostError when the lease was lost meanwhile. */
  assertKept(): void;
  stop(): void;
};

/** The time that passes on this machine. Unlike the wall clock it never jumps; specs inject their own. */
export type Timers = {
  nowMs(): number;
  /** Both return what stops the timer. */
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

/**
 * Calls `renew` with every heartbeat. A renewal that fails is tried again with the next one; the lease counts as lost
 * when `renew` throws `LeaseLostError`, or when the last proof of it has run out.
 */
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
