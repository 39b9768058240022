import type { Transaction } from "kysely";
import type { ConversationDaysTable } from "../store/conversation-tables";
import { type TallyColumns, tallyColumns } from "../store/result-tables";
import type { Tables } from "../store/tables";
import { addCounts } from "./add-counts";
import { tallyColumn } from "./tally-column";

const noTallies = Object.fromEntries(tallyColumns.map((column) => [column, 0])) as TallyColumns;
const dayKey = ["sequence_id", "version_id", "ad_id", "method", "certainty", "opening", "ice_breaker"] as const;

/** `count` may be negative. Call it in the transaction that writes the conversations, so the tables agree. */
export async function addToDays(trx: Transaction<Tables>, changes: readonly ConversationDaysTable[]): Promise<void> {
  const tallies = changes.map((row) => ({
    ...row,
    ...noTallies,
    [tallyColumn(row.certainty, row.opening)]: row.count,
  }));
  const taps = changes
    .filter(({ ice_breaker }) => ice_breaker > 0)
    .map((row) => ({ ...row, sure: 0, likely: 0, [row.certainty]: row.count }));
  const of = ["waba_id", "day"];
  await addCounts(trx, "conversation_days", [...of, ...dayKey], ["count"], changes);
  await addCounts(trx, "word_days", [...of, "sequence_id", "version_id"], tallyColumns, tallies);
  await addCounts(trx, "ad_days", [...of, "ad_id"], tallyColumns, tallies);
  await addCounts(
    trx,
    "ice_breaker_days",
    [...of, "sequence_id", "version_id", "ice_breaker"],
    ["sure", "likely"],
    taps,
  );
}
