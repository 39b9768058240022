import { z } from "zod";
import type { StoredDraft } from "@/lib/domain/drafts/draft";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { ownDraft } from "./own-draft";
import { type StoreContext, storeContext } from "./store-context";
import { DRAFT_COLUMNS, toDraft } from "./to-draft";

export const draftDiscardSchema = z.object({ draftId: z.string().min(1).max(64) });

/** Returns the removed draft so that it can be restored; null if there was none. */
export async function discardDraft(
  waba: AuthorizedWaba,
  { draftId }: z.infer<typeof draftDiscardSchema>,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<StoredDraft | null>> {
  const db = await ctx.db();
  const own = ownDraft(waba, draftId);
  const row = await db.deleteFrom("drafts").where(own).returning(DRAFT_COLUMNS).executeTakeFirst();
  return { ok: true, data: row ? toDraft(row) : null };
}
