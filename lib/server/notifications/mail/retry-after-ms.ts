import { HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";

/** About two days, as long as mail servers themselves keep trying. */
export const RETRY_AFTER_MS: readonly number[] = [
  10_000,
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
];
