import { setTimeout as delay } from "node:timers/promises";
import type { RetryClock } from "./retry-options";

export const systemClock: RetryClock = {
  now: () => performance.now(),
  sleep: (ms, signal) => delay(ms, undefined, { signal }),
  random: Math.random,
};
