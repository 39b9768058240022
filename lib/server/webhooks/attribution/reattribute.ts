import { type ExpressionBuilder, sql, type Transaction } from "kysely";
import { DAY_MS } from "@/lib/domain/time/durations";
import { keepLease } from "../../lease/keep-lease";
import { LeaseLostError, releaseLease, renewLease, takeLease } from "../../lease/lease";
import { log } from "../../log/log";
import type { WebhookStatesTable } from "../../store/conversation-tables";
import type { Database } from "../../store/open-database";
import type { Tables } from "../../store/tables";
import type { AccountContext, AccountContexts } from "./account-context";
import { moveConversations } from "./move-conversations";
import { reattributed } from "./reattributed";
import { retryConflicts } from "./retry-conflicts";
import { scanConversations } from "./scan-conversations";

/** After an outage of up to this length, the mirror still knows each ad's greeting. */
const ADS_MEMORY_MS = 7 * DAY_MS;

export type Reattribution = { changed: number };

/** Idempotent, one process at a time. Null if there is nothing new or another process runs. */
export async function reattribute(
  db: Database,
  contexts: AccountContexts,
  wabaId: string,
  clock: () => Date,
): Promise<Reattribution | null> {
  const account = (await contexts.get([wabaId])).get(wabaId);
  const state = await db.selectFrom("webhook_states").selectAll().where("waba_id", "=", wabaId).executeTakeFirst();
  if (!account || !state || !hasNews(account, state)) return null;
  const holder = await takeLease(rowOf(db, wabaId), clock());
  if (holder === null) return null;
  const { stop } = keepLease(holder, () => renewLease(rowOf(db, wabaId), holder, clock()));
  try {
    return await work(db, account, state, { holder, clock });
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
    log().warn({ error, wabaId }, "re-attribution taken over by another process");
    return null;
  } finally {
    stop();
  }
}

async function work(
  db: Database,
  account: AccountContext,
  state: WebhookStatesTable,
  { holder, clock }: { holder: string; clock: () => Date },
): Promise<Reattribution> {
  const { wabaId, knownWith, timeZone } = account;
  let changed = 0;
  for await (const rows of scanConversations(db, wabaId, { where: openOnes(account, state, clock()) })) {
    const moves = rows.flatMap((row) => reattributed(row, account) ?? []);
    changed += await retryConflicts(() =>
      db.transaction().execute(async (tx) => {
        const moved = await moveConversations(tx, account, moves);
        // Last, to lock rows in the receiver's order.
        await renewLease(rowOf(tx, wabaId), holder, clock());
        return moved;
      }),
    );
  }
  await releaseLease(rowOf(db, wabaId).set({ attributed_with: knownWith, time_zone: timeZone }), holder);
  return { changed };
}

function rowOf(db: Database | Transaction<Tables>, wabaId: string) {
  return db.updateTable("webhook_states").where("waba_id", "=", wabaId);
}

function hasNews({ knownWith, timeZone }: AccountContext, state: WebhookStatesTable): boolean {
  return state.attributed_with !== knownWith || state.time_zone !== timeZone;
}

/** Undefined means all, after a change of the time zone. */
function openOnes({ knownWith, timeZone }: AccountContext, state: WebhookStatesTable, now: Date) {
  if (state.time_zone !== timeZone) return undefined;
  const adsOf = (known: string) => known.split(".")[1];
  const adsChanged = adsOf(state.attributed_with) !== adsOf(knownWith);
  const recent = new Date(now.getTime() - ADS_MEMORY_MS).toISOString();
  return (eb: ExpressionBuilder<Tables, "conversations">) =>
    eb.or([
      // Literal, so the planner uses the partial index.
      sql<boolean>`certainty <> 'sure'`,
      eb.and([eb("sequence_id", "is not", null), eb("version_id", "is", null)]),
      ...(adsChanged ? [eb.and([eb("ad_id", "is not", null), eb("at", ">=", recent)])] : []),
    ]);
}
