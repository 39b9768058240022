import { sql, type Transaction } from "kysely";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { Tables } from "../../store/tables";
import { addDayCounts } from "./add-day-counts";

/** WhatsApp sends it when a person first opens the chat; it carries the click too. */
export const WELCOME = "request_welcome";
const isWelcome = ({ message_type }: ConversationsTable) => message_type === WELCOME;

const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;
/** Clocks differ: the opened chat may seem later than the text. */
const SKEW_MS = 60_000;

/** Merges an opened chat and the same person's first text, in any order. Returns the rows still to store. */
export async function pairWelcomes(
  tx: Transaction<Tables>,
  rows: readonly ConversationsTable[],
  storedWelcomes: readonly ConversationsTable[],
): Promise<ConversationsTable[]> {
  const texts = rows.filter((row) => !isWelcome(row));
  await takeAway(
    tx,
    storedWelcomes.filter((welcome) => texts.some((text) => isSameClick(welcome, text))),
  );
  const welcomes = rows.filter((row) => isWelcome(row) && !texts.some((text) => isSameClick(row, text)));
  const kept = [...texts];
  for (const welcome of welcomes) if (!(await isContinued(tx, welcome))) kept.push(welcome);
  return kept;
}

/** A literal, so SQLite uses the partial index. */
export function welcomesBefore(tx: Transaction<Tables>, rows: readonly ConversationsTable[]) {
  const earliest = Math.min(...rows.map(({ at }) => Date.parse(at))) - LONGEST_WAIT_MS;
  return tx
    .selectFrom("conversations")
    .where("message_type", "=", sql.lit(WELCOME))
    .where("waba_id", "in", [...new Set(rows.map(({ waba_id }) => waba_id))])
    .where("at", ">=", new Date(earliest).toISOString());
}

async function isContinued(tx: Transaction<Tables>, welcome: ConversationsTable): Promise<boolean> {
  const keys = [welcome.person_key, welcome.user_key].filter((key) => key !== null);
  if (keys.length === 0) return false;
  const texts = await tx
    .selectFrom("conversations")
    .selectAll()
    .where("waba_id", "=", welcome.waba_id)
    .where("at", ">=", new Date(Date.parse(welcome.at) - SKEW_MS).toISOString())
    .where("message_type", "!=", sql.lit(WELCOME))
    .where((eb) => eb.or([eb("person_key", "in", keys), eb("user_key", "in", keys)]))
    .execute();
  return texts.some((text) => isSameClick(welcome, text));
}

function isSameClick(welcome: ConversationsTable, text: ConversationsTable): boolean {
  const waited = Date.parse(text.at) - Date.parse(welcome.at);
  if (welcome.waba_id !== text.waba_id || waited < -SKEW_MS || waited > LONGEST_WAIT_MS) return false;
  const people = [text.person_key, text.user_key].filter((key) => key !== null);
  const isSamePerson = people.some((key) => key === welcome.person_key || key === welcome.user_key);
  if (welcome.ctwa_clid && text.ctwa_clid) return isSamePerson && welcome.ctwa_clid === text.ctwa_clid;
  return isSamePerson && welcome.source_id !== null && welcome.source_id === text.source_id;
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
