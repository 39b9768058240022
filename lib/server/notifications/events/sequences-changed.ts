import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import { notify } from "../notify";
import { notifyOutdatedReviews } from "./outdated-reviews";
import { membersWho } from "./recipients";
import type { RemoteChange } from "./remote-change";

/** More at once become one notification: another tool renamed or deleted many, or access was lost. */
const MOST_ALONE = 5;

/** For what a sync found changed at Meta without Overture: tells who wrote it and who publishes, and outdates reviews. */
export async function notifyRemoteChanges(
  tx: Transaction<Tables>,
  wabaId: string,
  changes: readonly RemoteChange[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const publishers = await membersWho(tx, wabaId, "sequence:publish");
  const common = { wabaId, actorId: null, kind: "sequence-changed-elsewhere" as const };
  if (changes.length > MOST_ALONE) {
    const event = {
      ...{ ...common, userIds: publishers, params: { what: "several", count: changes.length } },
      ...{ eventKey: `sequences-changed:${wabaId}:${at.toISOString()}`, path: `/${wabaId}/sequences` },
    };
    await notify(tx, event, at);
  } else {
    for (const { sequenceId, name, what } of changes) {
      const userIds = [...publishers, ...(await writersOf(tx, wabaId, sequenceId))];
      const path = what === "changed" ? `/${wabaId}/sequences/${sequenceId}` : `/${wabaId}/sequences?status=deleted`;
      const eventKey = `sequence-changed:${wabaId}:${sequenceId}:${at.toISOString()}`;
      await notify(tx, { ...common, userIds, params: { name, what }, eventKey, path }, at);
    }
  }
  await notifyOutdatedReviews(tx, wabaId, changes, at);
}

async function writersOf(tx: Transaction<Tables>, wabaId: string, sequenceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("sequence_versions")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.waba_id", "=", "sequence_versions.waba_id")
        .onRef("memberships.user_id", "=", "sequence_versions.user_id"),
    )
    .select("memberships.user_id")
    .distinct()
    .where("sequence_versions.waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .where("removed_at", "is", null)
    .execute();
  return rows.map(({ user_id }) => user_id);
}
