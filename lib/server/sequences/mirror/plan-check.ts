import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { isFree } from "../../lease/lease";
import { isSyncDue } from "../../mirror/sync-lease";
import type { SyncStatesTable } from "../../store/tables";

const COUNT_AGE_MS = HOUR_MS;

export type CheckState = Pick<
  SyncStatesTable,
  "checked_at" | "fresh_until" | "lease_until" | "quiet_until" | "refusal"
>;

export const neverChecked: CheckState = {
  checked_at: null,
  fresh_until: null,
  lease_until: null,
  quiet_until: null,
  refusal: null,
};

/** Null for an account whose token has ended: only its stored count can be shown. */
export function planCheck(state: CheckState | null, { again, now }: { again: boolean; now: Date }) {
  if (state === null) return { check: "known" as const, isRunning: false, isDue: false };
  const isRunning = !isFree(state, now);
  const isOld = state.checked_at === null || now.getTime() - Date.parse(state.checked_at) > COUNT_AGE_MS;
  const failed = state.refusal !== null;
  const isDue = (isOld || (failed && again)) && isSyncDue(state, { refresh: again, now });
  const check: CheckedAccount["check"] =
    isRunning || isDue ? "loading" : failed || state.checked_at === null ? "refused" : "known";
  return { check, isRunning, isDue };
}
