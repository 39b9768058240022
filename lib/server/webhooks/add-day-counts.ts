import type { Transaction } from "kysely";
import type { ConversationDaysTable, ConversationsTable } from "../store/conversation-tables";
import type { Tables } from "../store/tables";

/** What a conversation is counted by. */
export type Counted = Pick<
  ConversationsTable,
  "waba_id" | "day" | "sequence_id" | "version_id" | "ad_id" | "method" | "certainty" | "opening" | "ice_breaker"
>;

const KEY = [
  ...["waba_id", "day", "sequence_id", "version_id", "ad_id"],
  ...["method", "certainty", "opening", "ice_breaker"],
] as const;

/** Rows of one statement, well below the bound on its parameters. */
const BATCH = 100;

/** Adds each conversation `by` times (−1 takes it away again) to the count of its day and kind. */
export async function addDayCounts(tx: Transaction<Tables>, conversations: readonly Counted[], by: 1 | -1 = 1) {
  const counts = new Map<string, ConversationDaysTable>();
  for (const one of conversations) {
    const row = toDay(one);
    const key = JSON.stringify(Object.values(row));
    const known = counts.get(key);
    if (known) known.count += by;
    else counts.set(key, { ...row, count: by });
  }
  // In one order everywhere: two processes that add to the same rows wait for each other and never for ever.
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx
      .insertInto("conversation_days")
      .values(rows.slice(start, start + BATCH))
      .onConflict((conflict) =>
        conflict
          .columns([...KEY] as (keyof ConversationDaysTable)[])
          .doUpdateSet((eb) => ({ count: eb("conversation_days.count", "+", eb.ref("excluded.count")) })),
      )
      .execute();
  }
}

function toDay(row: Counted): Omit<ConversationDaysTable, "count"> {
  const { waba_id, day, sequence_id, version_id, ad_id, method, certainty, opening, ice_breaker } = row;
  return {
    ...{ waba_id, day, sequence_id: sequence_id ?? "", version_id: version_id ?? "", ad_id: ad_id ?? "" },
    ...{ method, certainty, opening, ice_breaker },
  };
}
