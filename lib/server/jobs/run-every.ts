import { log } from "../log/log";

type Timers = Map<string, NodeJS.Timeout>;

const slot = Symbol.for("overture.jobs");
const shared = globalThis as typeof globalThis & { [slot]?: Timers };

/**
 * Does something from time to time for as long as the process lives, never twice at once. `name` stands in the log; a
 * second start under it does nothing, for bundles may evaluate a module more than once. A failure is logged, and the
 * next time comes all the same.
 */
export function runEvery(name: string, everyMs: number, job: () => Promise<unknown>): void {
  shared[slot] ??= new Map();
  if (shared[slot].has(name)) return;
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await job();
    } catch (error) {
      log().error({ error, job: name }, "A job failed");
    } finally {
      isRunning = false;
    }
  };
  shared[slot].set(name, setInterval(run, everyMs).unref());
}
