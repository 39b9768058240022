import { sql, type Transaction } from "kysely";
import type { ConversationsTable, DeliveriesTable } from "../store/conversation-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { AccountContext, AccountContexts } from "./attribution/account-context";
import { addDayCounts } from "./attribution/add-day-counts";
import { bumpResults } from "./attribution/bump-results";
import { pairLinked, pairWelcomes, WELCOME, welcomesBefore } from "./attribution/pair-welcomes";
import { retryConflicts } from "./attribution/retry-conflicts";
import type { Delivery } from "./delivery";
import { insertPersonLinks } from "./privacy/person-links";
import { type DeliveryRows, toDeliveryRows } from "./to-delivery-row";

const BATCH = 50;

/** Atomic; a message that any process already stored changes nothing. */
export async function commitDeliveries(
  db: Database,
  contexts: AccountContexts,
  deliveries: readonly Delivery[],
): Promise<{ dropped: number; accounts: AccountContext[] }> {
  const parts = deliveries.flatMap((delivery) => delivery.parts.map((part) => ({ delivery, part })));
  const accounts = await contexts.get([...new Set(parts.map(({ part }) => part.wabaId))].filter(Boolean));
  const ours = parts.filter(({ part }) => part.wabaId === "" || accounts.has(part.wabaId));
  const rows = ours.map(({ delivery, part }) => toDeliveryRows(delivery, part, accounts.get(part.wabaId) ?? null));
  if (rows.length > 0) {
    await retryConflicts(() => db.transaction().execute((tx) => storeRows(tx, rows, [...accounts.values()])));
  }
  return { dropped: parts.length - ours.length, accounts: [...accounts.values()] };
}

/** Uses the caller's transaction and returns the number of new conversations. */
export async function storeRows(
  tx: Transaction<Tables>,
  rows: readonly DeliveryRows[],
  accounts: readonly AccountContext[],
  { isReplay = false }: { isReplay?: boolean } = {},
): Promise<number> {
  await bumpResults(tx, accounts, isReplay ? {} : { heardAt: new Date().toISOString() });
  const started = await insertConversations(tx, unique(rows.flatMap(({ conversations }) => conversations)));
  await addDayCounts(tx, started);
  if (isReplay) await renewDeliveries(tx, rows, started.length);
  else await insertDeliveries(tx, rows, started);
  const links = await insertPersonLinks(
    tx,
    rows.flatMap(({ links }) => links),
  );
  // After the deliveries, whose counts it corrects.
  const paired = await pairLinked(tx, links);
  const gone = new Set(paired.map(({ message_key }) => message_key));
  return started.filter(({ message_key }) => !gone.has(message_key)).length;
}

async function renewDeliveries(tx: Transaction<Tables>, rows: readonly DeliveryRows[], started: number): Promise<void> {
  for (const { row } of rows) {
    const { state, failure, sealed_body, redacted, kinds, update_count } = row;
    await tx
      .updateTable("deliveries")
      .set({ state, failure, sealed_body, redacted, kinds, update_count })
      .set((eb) => ({ conversation_count: eb("conversation_count", "+", started) }))
      .where("waba_id", "=", row.waba_id)
      .where("id", "=", row.id)
      .execute();
  }
}

/** Sorted, so that two processes can't deadlock. */
function unique(conversations: readonly ConversationsTable[]): ConversationsTable[] {
  const byKey = new Map(conversations.map((row) => [`${row.waba_id} ${row.message_key}`, row] as const).reverse());
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

async function insertConversations(tx: Transaction<Tables>, rows: ConversationsTable[]): Promise<ConversationsTable[]> {
  const started: ConversationsTable[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = await newConversations(tx, rows.slice(start, start + BATCH));
    if (batch.length === 0) continue;
    const inserted = await tx
      .insertInto("conversations")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["waba_id", "message_key"]).doNothing())
      .returning("message_key")
      .execute();
    const keys = new Set(inserted.map(({ message_key }) => message_key));
    started.push(...batch.filter(({ message_key }) => keys.has(message_key)));
  }
  return started;
}

async function newConversations(tx: Transaction<Tables>, rows: ConversationsTable[]): Promise<ConversationsTable[]> {
  const keys = rows.map(({ message_key }) => message_key);
  const found = await tx
    .selectFrom("forgotten_messages")
    .select(["message_key", sql.lit("forgotten").as("kind")])
    .where("message_key", "in", keys)
    .unionAll(welcomesBefore(tx, rows).select(["message_key", sql.lit("welcome").as("kind")]))
    .execute();
  const keysOf = (kind: string) => new Set(found.filter((row) => row.kind === kind).map((row) => row.message_key));
  const [forgotten, welcomes] = [keysOf("forgotten"), keysOf("welcome")];
  const remembered = rows.filter(({ message_key }) => !forgotten.has(message_key));
  if (welcomes.size === 0 && !rows.some(({ message_type }) => message_type === WELCOME)) return remembered;
  return pairWelcomes(tx, remembered, await welcomesBefore(tx, rows).selectAll().execute());
}

async function insertDeliveries(
  tx: Transaction<Tables>,
  rows: readonly DeliveryRows[],
  started: readonly ConversationsTable[],
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { waba_id, delivery_id } of started) {
    const key = `${waba_id} ${delivery_id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const byKey = new Map<string, DeliveriesTable>();
  for (const { row } of rows) {
    const key = `${row.waba_id} ${row.id}`;
    const same = byKey.get(key);
    if (same) same.times++;
    else byKey.set(key, { ...row, conversation_count: counts.get(key) ?? 0 });
  }
  const values = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (let start = 0; start < values.length; start += BATCH) {
    await tx
      .insertInto("deliveries")
      .values(values.slice(start, start + BATCH))
      .onConflict((conflict) =>
        conflict.columns(["waba_id", "id"]).doUpdateSet((eb) => ({
          times: eb("deliveries.times", "+", eb.ref("excluded.times")),
          last_received_at: eb.ref("excluded.last_received_at"),
        })),
      )
      .execute();
  }
}
