import { sql, type Transaction } from "kysely";
import { DAY_MS } from "@/lib/domain/time/durations";
import type { ConversationsTable, PersonLinksTable } from "../../store/conversation-tables";
import type { Tables } from "../../store/tables";
import { MAY_COME_AGAIN_MS } from "../repeats";
import { addDayCounts } from "./add-day-counts";
import { ownKeys, type PersonKeys, readPersonKeys } from "./read-person-keys";

/** WhatsApp sends it when a person first opens the chat; it carries the click too. */
export const WELCOME = "request_welcome";
const isWelcome = ({ message_type }: ConversationsTable) => message_type === WELCOME;

const LONGEST_WAIT_MS = DAY_MS;
/** Clocks differ: the opened chat may seem later than the text. */
const SKEW_MS = 60_000;

/** Merges an opened chat with the person's first text, in any order. Returns the rows to store. */
export async function pairWelcomes(
  tx: Transaction<Tables>,
  rows: readonly ConversationsTable[],
  storedWelcomes: readonly ConversationsTable[],
): Promise<ConversationsTable[]> {
  const keysOf = await readPersonKeys(tx, rows);
  const texts = rows.filter((row) => !isWelcome(row));
  const isContinuedBy = (welcome: ConversationsTable) => texts.some((text) => isSameClick(welcome, text, keysOf));
  await takeAway(tx, storedWelcomes.filter(isContinuedBy));
  const welcomes = rows.filter((row) => isWelcome(row) && !isContinuedBy(row));
  const kept = [...texts];
  for (const welcome of welcomes) if (!(await isContinued(tx, welcome, keysOf))) kept.push(welcome);
  return kept;
}

/**
 * Pairs rows after Meta reports late that two ids are one person. @returns the removed opened chats with their counts.
 */
export async function pairLinked(
  tx: Transaction<Tables>,
  links: readonly PersonLinksTable[],
): Promise<ConversationsTable[]> {
  const toPerson = ({ waba_id, one_key, other_key }: PersonLinksTable) =>
    ({ waba_id, person_key: one_key, user_key: other_key }) as const;
  const keysOf = await readPersonKeys(tx, links.map(toPerson));
  const paired: ConversationsTable[] = [];
  for (const link of links) {
    const keys = [...keysOf(toPerson(link))];
    const welcomes = await tx
      .selectFrom("conversations")
      .selectAll()
      .where("message_type", "=", sql.lit(WELCOME))
      .where("waba_id", "=", link.waba_id)
      .where("at", ">=", new Date(Date.parse(link.at) - MAY_COME_AGAIN_MS).toISOString())
      .where((eb) => eb.or([eb("person_key", "in", keys), eb("user_key", "in", keys)]))
      .execute();
    const continued: ConversationsTable[] = [];
    for (const welcome of welcomes) if (await isContinued(tx, welcome, keysOf)) continued.push(welcome);
    await takeAway(tx, continued);
    paired.push(...continued);
  }
  return paired;
}

/** The condition is a literal, so that SQLite uses the partial index. */
export function welcomesBefore(tx: Transaction<Tables>, rows: readonly ConversationsTable[]) {
  const earliest = Math.min(...rows.map(({ at }) => Date.parse(at))) - LONGEST_WAIT_MS;
  return tx
    .selectFrom("conversations")
    .where("message_type", "=", sql.lit(WELCOME))
    .where("waba_id", "in", [...new Set(rows.map(({ waba_id }) => waba_id))])
    .where("at", ">=", new Date(earliest).toISOString());
}

async function isContinued(tx: Transaction<Tables>, welcome: ConversationsTable, keysOf: PersonKeys): Promise<boolean> {
  const keys = [...keysOf(welcome)];
  if (keys.length === 0) return false;
  const texts = await tx
    .selectFrom("conversations")
    .selectAll()
    .where("waba_id", "=", welcome.waba_id)
    .where("at", ">=", new Date(Date.parse(welcome.at) - SKEW_MS).toISOString())
    .where("at", "<=", new Date(Date.parse(welcome.at) + LONGEST_WAIT_MS).toISOString())
    .where("message_type", "!=", sql.lit(WELCOME))
    .where((eb) => eb.or([eb("person_key", "in", keys), eb("user_key", "in", keys)]))
    .execute();
  return texts.some((text) => isSameClick(welcome, text, keysOf));
}

function isSameClick(welcome: ConversationsTable, text: ConversationsTable, keysOf: PersonKeys): boolean {
  const waited = Date.parse(text.at) - Date.parse(welcome.at);
  if (welcome.waba_id !== text.waba_id || waited < -SKEW_MS || waited > LONGEST_WAIT_MS) return false;
  const isOneClick =
    welcome.ctwa_clid && text.ctwa_clid
      ? welcome.ctwa_clid === text.ctwa_clid
      : welcome.source_id !== null && welcome.source_id === text.source_id;
  if (!isOneClick) return false;
  const [keys, welcomed] = [keysOf(text), ownKeys(welcome)];
  return welcomed.some((key) => keys.has(key));
}

async function takeAway(tx: Transaction<Tables>, welcomes: readonly ConversationsTable[]): Promise<void> {
  for (const { waba_id, message_key, delivery_id } of welcomes) {
    await tx
      .deleteFrom("conversations")
      .where("waba_id", "=", waba_id)
      .where("message_key", "=", message_key)
      .execute();
    await tx
      .updateTable("deliveries")
      .set((eb) => ({ conversation_count: eb("conversation_count", "-", 1) }))
      .where("waba_id", "=", waba_id)
      .where("id", "=", delivery_id)
      .execute();
  }
  await addDayCounts(tx, welcomes, -1);
}
