import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import type { AccountContext } from "./account-context";
import { addDayCounts, type Counted } from "./add-day-counts";
import { bumpResults } from "./bump-results";
import type { Move } from "./reattributed";

export async function moveConversations(
  tx: Transaction<Tables>,
  account: Pick<AccountContext, "wabaId" | "knownWith" | "timeZone">,
  moves: readonly Move[],
): Promise<number> {
  const [before, after]: [Counted[], Counted[]] = [[], []];
  for (const { from, to } of moves) {
    const { numUpdatedRows } = await tx
      .updateTable("conversations")
      .set(to)
      .where("waba_id", "=", from.waba_id)
      .where("message_key", "=", from.message_key)
      .where("method", "=", from.method)
      .where("certainty", "=", from.certainty)
      .where("opening", "=", from.opening)
      .where("ice_breaker", "=", from.ice_breaker)
      .where("day", "=", from.day)
      .where((eb) => eb("sequence_id", from.sequence_id === null ? "is" : "=", from.sequence_id))
      .where((eb) => eb("version_id", from.version_id === null ? "is" : "=", from.version_id))
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) continue;
    before.push(from);
    after.push({ ...from, ...to });
  }
  if (before.length === 0) return 0;
  await addDayCounts(tx, before, -1);
  await addDayCounts(tx, after);
  await tx.deleteFrom("conversation_days").where("waba_id", "=", account.wabaId).where("count", "<=", 0).execute();
  await bumpResults(tx, [account]);
  return before.length;
}
