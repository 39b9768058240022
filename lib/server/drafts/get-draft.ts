import type { StoredDraft } from "@/lib/domain/drafts/draft";
import { can } from "@/lib/domain/permissions/permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { ownDraft } from "./own-draft";
import { type StoreContext, storeContext } from "./store-context";
import { DRAFT_COLUMNS, toDraft } from "./to-draft";

/** Null without the permission to write drafts. */
export async function getDraft(
  waba: AuthorizedWaba,
  draftId: string,
  ctx: StoreContext = storeContext,
): Promise<StoredDraft | null> {
  if (!can(waba, "draft:write")) return null;
  const db = await ctx.db();
  const own = ownDraft(waba, draftId);
  const row = await db.selectFrom("drafts").select(DRAFT_COLUMNS).where(own).executeTakeFirst();
  return row ? toDraft(row) : null;
}
