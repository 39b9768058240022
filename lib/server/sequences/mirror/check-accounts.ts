import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { byLastUse } from "@/lib/domain/accounts/recent-accounts";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { listAccounts } from "../../accounts/list-accounts";
import { authorizeWaba } from "../../gate/authorize-waba";
import { isFree } from "../../lease/lease";
import { isSyncDue } from "../../mirror/sync-lease";
import { database } from "../../store/database";
import type { SyncStatesTable } from "../../store/tables";
import { startSync } from "./start-sync";

/** Listings for one person at the same time. */
const AT_ONCE = 4;
const COUNT_AGE_MS = HOUR_MS;

type State = Pick<SyncStatesTable, "checked_at" | "fresh_until" | "lease_until" | "quiet_until" | "refusal">;

const never: State = { checked_at: null, fresh_until: null, lease_until: null, quiet_until: null, refusal: null };

type Options = { recent: readonly string[]; again: boolean };

/** Reads counts that are missing or old from Meta, a few accounts at a time, and doesn't wait for them. */
export async function checkAccounts({ recent, again }: Options, now = new Date()): Promise<CheckedAccount[]> {
  const accounts = byLastUse(await listAccounts(), recent);
  const states = await readStates(accounts.map(({ wabaId }) => wabaId));
  const checked = accounts.map((account) => ({
    ...account,
    ...planCheck(account.health.state === "broken" ? null : (states.get(account.wabaId) ?? never), { again, now }),
  }));
  const running = checked.filter(({ isRunning }) => isRunning).length;
  const due = checked.filter(({ isDue }) => isDue).slice(0, Math.max(0, AT_ONCE - running));
  await Promise.all(due.map(({ wabaId }) => start(wabaId, again)));
  return checked.map(({ isRunning, isDue, ...account }) => account);
}

/** Null for an account whose token has ended: only its stored count can be shown. */
export function planCheck(state: State | null, { again, now }: { again: boolean; now: Date }) {
  if (state === null) return { check: "known" as const, isRunning: false, isDue: false };
  const isRunning = !isFree(state, now);
  const isOld = state.checked_at === null || now.getTime() - Date.parse(state.checked_at) > COUNT_AGE_MS;
  const failed = state.refusal !== null;
  const isDue = (isOld || (failed && again)) && isSyncDue(state, { refresh: again, now });
  const check: CheckedAccount["check"] =
    isRunning || isDue ? "loading" : failed || state.checked_at === null ? "refused" : "known";
  return { check, isRunning, isDue };
}

async function readStates(wabaIds: readonly string[]): Promise<Map<string, State>> {
  if (wabaIds.length === 0) return new Map();
  const rows = await (await database())
    .selectFrom("sync_states")
    .select(["waba_id", "checked_at", "fresh_until", "lease_until", "quiet_until", "refusal"])
    .where("mirror", "=", "sequences")
    .where("waba_id", "in", wabaIds)
    .execute();
  return new Map(rows.map((row) => [row.waba_id, row]));
}

async function start(wabaId: string, refresh: boolean): Promise<void> {
  const waba = await authorizeWaba(wabaId);
  if (waba) await startSync(waba, { refresh });
}
