import type { Refusal, RefusalKind } from "@/lib/domain/refusal/refusal";
import { HOUR_MS } from "@/lib/domain/time/durations";

/** `at`: when a server resumes, null if it waits for a person. `tries`: failed resumes in a row. */
export type Resuming = { at: string | null; tries: number };

/** These pass without action; a missing permission, sign-in or our own fault doesn't. */
const PASSING: readonly RefusalKind[] = ["rate-limited", "meta-unreachable", "outcome-unknown"];
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = HOUR_MS;
/** Stops calling Meta for a change that never succeeds; a person can still resume it. */
export const MAX_TRIES = 8;

/** Uses Meta's time if it named one, else doubling pauses. */
export function whenToResume(refusal: Refusal, tries: number, now: Date): Resuming {
  if (!PASSING.includes(refusal.kind) || tries >= MAX_TRIES) return { at: null, tries };
  const pause = new Date(now.getTime() + Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS)).toISOString();
  return { at: refusal.retryAt ?? pause, tries };
}
