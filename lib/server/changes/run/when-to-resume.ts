import type { Refusal, RefusalKind } from "@/lib/domain/refusal/refusal";

/** `at`: when a server goes on by itself, null when it waits for somebody; `tries`: how often it did in vain. */
export type Resuming = { at: string | null; tries: number };

/** What passes without anybody doing anything. A permission, a sign-in or a fault of ours does not. */
const PASSING: readonly RefusalKind[] = ["rate-limited", "meta-unreachable", "outcome-unknown"];
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** Whoever comes later finds it waiting for them, rather than Meta being asked for ever. */
export const MAX_TRIES = 8;

/**
 * When to go on by itself with work that was stopped: at the time that Meta named, else after pauses that double.
 * `tries` counts those in a row that came no further.
 */
export function whenToResume(refusal: Refusal, tries: number, now: Date): Resuming {
  if (!PASSING.includes(refusal.kind) || tries >= MAX_TRIES) return { at: null, tries };
  const pause = new Date(now.getTime() + Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS)).toISOString();
  return { at: refusal.retryAt ?? pause, tries };
}
