import { DAY_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import type { PendingCreatesTable } from "../../store/tables";

/** Accepted writes can take tens of seconds to appear; a complete list read after this proves absence. */
export const CHECK_FOR_MS = 90_000;
/** By then a sync has shown the sequence if it exists. */
export const UNKNOWN_KEPT_MS = 7 * DAY_MS;
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** A check costs one call per page, so large accounts are checked less often. */
const PER_PAGE_MS = 1_000;
const LONGEST_PAUSE_MS = 15 * MINUTE_MS;

type Checked = Pick<PendingCreatesTable, "checking_since" | "looks">;

export function isCheckOver({ checking_since }: Pick<Checked, "checking_since">, now: Date): boolean {
  return checking_since !== null && now.getTime() >= Date.parse(checking_since) + CHECK_FOR_MS;
}

export function nextLookAt({ checking_since, looks }: Checked, pages: number, now: Date): string {
  const pauseMs = Math.max(PAUSES_MS[Math.min(looks, PAUSES_MS.length - 1)] ?? 0, pages * PER_PAGE_MS);
  const endMs = Date.parse(checking_since ?? now.toISOString()) + CHECK_FOR_MS;
  const nextMs = now.getTime() + pauseMs;
  return new Date(nextMs < endMs ? nextMs : Math.max(endMs, now.getTime())).toISOString();
}

export function nextTryAt({ checking_since }: Pick<Checked, "checking_since">, now: Date): string {
  const unknownForMs = now.getTime() - Date.parse(checking_since ?? now.toISOString());
  const pauseMs = Math.min(Math.max(unknownForMs, PAUSES_MS[0] ?? 0), LONGEST_PAUSE_MS);
  return new Date(now.getTime() + pauseMs).toISOString();
}
