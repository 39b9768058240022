import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { bumpRevision, sequencesOf } from "../mirror/sync-state";

/** After Meta's error 4027012: an active ad uses the sequence. */
export async function markInAd({ wabaId }: AuthorizedWaba, ctx: ServiceContext, sequenceId: string): Promise<void> {
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("sequences")
      .set({ ad_status: "in_ad", touched_at: ctx.now().toISOString() })
      .where("waba_id", "=", wabaId)
      .where("id", "=", sequenceId)
      .where("ad_status", "!=", "in_ad")
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await bumpRevision(tx, sequencesOf(wabaId));
  });
}
