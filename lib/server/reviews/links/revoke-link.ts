import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { type StoreContext, storeContext } from "../../drafts/store-context";

/** Takes effect at once, on open pages too. Revoking twice counts as success. */
export async function revokeLink(
  waba: AuthorizedWaba,
  { linkId }: { linkId: string },
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const now = ctx.now();
  const { wabaId, userId } = waba;
  return db.transaction().execute(async (tx): Promise<ActionResult<null>> => {
    const known = await tx
      .selectFrom("review_links")
      .select("revoked_at")
      .where("id", "=", linkId)
      .where("waba_id", "=", wabaId)
      .executeTakeFirst();
    if (!known) return { ok: false, refusal: { kind: "not-found", reason: "reviewLinkGone" } };
    if (known.revoked_at) return { ok: true, data: null };
    await tx
      .updateTable("review_links")
      .set({ revoked_at: now.toISOString() })
      .where("id", "=", linkId)
      .where("revoked_at", "is", null)
      .execute();
    await writeAudit(tx, { userId, wabaId, action: "review.link.revoke", subjectId: linkId, outcome: "done" }, now);
    return { ok: true, data: null };
  });
}
