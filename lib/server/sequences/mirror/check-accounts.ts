import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { byLastUse } from "@/lib/domain/accounts/recent-accounts";
import { listAccounts } from "../../accounts/list-accounts";
import { authorizeWaba } from "../../gate/authorize-waba";
import { database } from "../../store/database";
import { type CheckState, neverChecked, planCheck } from "./plan-check";
import { startSync } from "./start-sync";

/** Listings for one person at the same time. */
const AT_ONCE = 4;

type Options = { recent: readonly string[]; again: boolean };

/** Reads counts that are missing or old from Meta, a few accounts at a time, and doesn't wait for them. */
export async function checkAccounts({ recent, again }: Options, now = new Date()): Promise<CheckedAccount[]> {
  const accounts = byLastUse(await listAccounts(), recent);
  const states = await readStates(accounts.map(({ wabaId }) => wabaId));
  const checked = accounts.map((account) => ({
    ...account,
    ...planCheck(account.health.state === "broken" ? null : (states.get(account.wabaId) ?? neverChecked), {
      again,
      now,
    }),
  }));
  const running = checked.filter(({ isRunning }) => isRunning).length;
  const due = checked.filter(({ isDue }) => isDue).slice(0, Math.max(0, AT_ONCE - running));
  await Promise.all(due.map(({ wabaId }) => start(wabaId, again)));
  return checked.map(({ isRunning, isDue, ...account }) => account);
}

async function readStates(wabaIds: readonly string[]): Promise<Map<string, CheckState>> {
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
