import type { AuthorizedWaba } from "../gate/authorize-waba";
import { bumpRevision, sequencesOf } from "../mirror/sync-state";
import type { SequenceMeans } from "./sequence-means";

/** Meta refused with 4027012: whatever status the mirror held, an active ad uses this sequence. */
export async function markInAd({ wabaId }: AuthorizedWaba, means: SequenceMeans, sequenceId: string): Promise<void> {
  const db = await means.db();
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("sequences")
      .set({ ad_status: "in_ad", touched_at: means.now().toISOString() })
      .where("waba_id", "=", wabaId)
      .where("id", "=", sequenceId)
      .where("ad_status", "!=", "in_ad")
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await bumpRevision(tx, sequencesOf(wabaId));
  });
}
