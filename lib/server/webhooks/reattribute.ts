import { type ExpressionBuilder, sql } from "kysely";
import type { WebhookStatesTable } from "../store/conversation-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { AccountContext, AccountContexts } from "./account-context";
import { attributedAnew } from "./attributed-anew";
import { moveConversations } from "./move-conversations";
import { retryConflicts } from "./retry-conflicts";
import { scanConversations } from "./scan-conversations";

/** Longer than one batch takes; a holder that died is succeeded after it. */
const LEASE_MS = 60_000;
/** What an ad greeted with is learnt by looking at it, at the latest after an outage of this length. */
const ADS_MEMORY_MS = 7 * 24 * 60 * 60 * 1000;

export type Reattribution = { changed: number };

/**
 * Looks at conversations again when the words or the ads of an account have changed since: those whose sequence is not sure,
 * those whose version was not known, and after a change of ads the recent ones from ads. One process at a time; running it
 * again changes nothing. Null when there is nothing new to learn from, or another process is at it.
 */
export async function reattribute(
  db: Database,
  contexts: AccountContexts,
  wabaId: string,
  now: Date,
): Promise<Reattribution | null> {
  const account = (await contexts.get([wabaId])).get(wabaId);
  const state = await db.selectFrom("webhook_states").selectAll().where("waba_id", "=", wabaId).executeTakeFirst();
  if (!account || !state || !hasNews(account, state)) return null;
  const { knownWith, timeZone } = account;
  if (!(await takeLease(db, wabaId, now))) return null;
  let changed = 0;
  for await (const rows of scanConversations(db, wabaId, { where: openOnes(account, state, now) })) {
    const moves = rows.flatMap((row) => attributedAnew(row, account) ?? []);
    changed += await retryConflicts(() => db.transaction().execute((tx) => moveConversations(tx, account, moves)));
    await db
      .updateTable("webhook_states")
      .set({ lease_until: new Date(Date.now() + LEASE_MS).toISOString() })
      .where("waba_id", "=", wabaId)
      .execute();
  }
  await db
    .updateTable("webhook_states")
    .set({ attributed_with: knownWith, time_zone: timeZone, lease_until: null })
    .where("waba_id", "=", wabaId)
    .execute();
  return { changed };
}

function hasNews({ knownWith, timeZone }: AccountContext, state: WebhookStatesTable): boolean {
  return state.attributed_with !== knownWith || state.time_zone !== timeZone;
}

/** One conditional update decides between processes. */
async function takeLease(db: Database, wabaId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("webhook_states")
    .set({ lease_until: new Date(now.getTime() + LEASE_MS).toISOString() })
    .where("waba_id", "=", wabaId)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", now.toISOString())]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Which of them the news may concern; after a change of the time zone it is all. */
function openOnes({ knownWith, timeZone }: AccountContext, state: WebhookStatesTable, now: Date) {
  if (state.time_zone !== timeZone) return undefined;
  const adsOf = (known: string) => known.split(".")[1];
  const adsChanged = adsOf(state.attributed_with) !== adsOf(knownWith);
  const recent = new Date(now.getTime() - ADS_MEMORY_MS).toISOString();
  return (eb: ExpressionBuilder<Tables, "conversations">) =>
    eb.or([
      // Literal, for the planner to see the partial index.
      sql<boolean>`certainty <> 'sure'`,
      eb.and([eb("sequence_id", "is not", null), eb("version_id", "is", null)]),
      ...(adsChanged ? [eb.and([eb("ad_id", "is not", null), eb("at", ">=", recent)])] : []),
    ]);
}
