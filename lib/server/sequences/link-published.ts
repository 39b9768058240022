import type { Transaction } from "kysely";
import type { Tables } from "../store/tables";
import { recordOrigin } from "./record-origin";

/** Runs in the publication's transaction, so a crash can't separate the two. */
export async function linkPublished(
  tx: Transaction<Tables>,
  { wabaId, draftId, sequenceId, at }: { wabaId: string; draftId: string; sequenceId: string; at: string },
): Promise<void> {
  const linked = await tx
    .updateTable("changes")
    .set({ new_sequence_id: sequenceId, phase: "choosing", changed_at: at })
    .where("waba_id", "=", wabaId)
    .where("draft_id", "=", draftId)
    .where("phase", "=", "writing")
    .returning("old_sequence_id")
    .executeTakeFirst();
  if (linked?.old_sequence_id) {
    await recordOrigin(tx, { wabaId, sequenceId, fromId: linked.old_sequence_id, kind: "replaced", at });
  }
}
