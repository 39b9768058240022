import type { Transaction } from "kysely";
import { addToDays } from "../../results/add-to-days";
import type { ConversationDaysTable, ConversationsTable } from "../../store/conversation-tables";
import type { Tables } from "../../store/tables";

export type Counted = Pick<
  ConversationsTable,
  "waba_id" | "day" | "sequence_id" | "version_id" | "ad_id" | "method" | "certainty" | "opening" | "ice_breaker"
>;

export async function addDayCounts(tx: Transaction<Tables>, conversations: readonly Counted[], by: 1 | -1 = 1) {
  await addToDays(
    tx,
    conversations.map((conversation) => ({ ...toDay(conversation), count: by })),
  );
}

function toDay(row: Counted): Omit<ConversationDaysTable, "count"> {
  const { waba_id, day, sequence_id, version_id, ad_id, method, certainty, opening, ice_breaker } = row;
  return {
    ...{ waba_id, day, sequence_id: sequence_id ?? "", version_id: version_id ?? "", ad_id: ad_id ?? "" },
    ...{ method, certainty, opening, ice_breaker },
  };
}
