import type { Transaction } from "kysely";
import type { Tables } from "../store/tables";

/** Runs in the publication's transaction, so a crash can't separate the two. */
export async function linkPublished(
  tx: Transaction<Tables>,
  { wabaId, draftId, sequenceId, at }: { wabaId: string; draftId: string; sequenceId: string; at: string },
): Promise<void> {
  await tx
    .updateTable("changes")
    .set({ new_sequence_id: sequenceId, phase: "choosing", changed_at: at })
    .where("waba_id", "=", wabaId)
    .where("draft_id", "=", draftId)
    .where("phase", "=", "writing")
    .execute();
}
