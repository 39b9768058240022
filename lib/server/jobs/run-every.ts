import { log } from "../log/log";

type Timers = Map<string, NodeJS.Timeout>;

const slot = Symbol.for("overture.jobs");
const shared = globalThis as typeof globalThis & { [slot]?: Timers };

/** Never overlaps. Ignores a second start of `name`: bundles may evaluate a module twice. Failures are logged. */
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
