import type { StoredDraft } from "@/lib/domain/drafts/draft";
import { can } from "@/lib/domain/permissions/permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { ownDraft } from "./own-draft";
import { type StoreContext, storeContext } from "./store-context";
import { DRAFT_COLUMNS, toDraft } from "./to-draft";

/** Older drafts stay stored and are found by their sequence. */
const MAX_LISTED = 200;

/** Latest first; empty without the permission to write drafts. */
export async function listDrafts(waba: AuthorizedWaba, ctx: StoreContext = storeContext): Promise<StoredDraft[]> {
  if (!can(waba, "draft:write")) return [];
  const db = await ctx.db();
  const rows = await db
    .selectFrom("drafts")
    .select(DRAFT_COLUMNS)
    .where(ownDraft(waba))
    .orderBy("changed_at", "desc")
    .orderBy("draft_id")
    .limit(MAX_LISTED)
    .execute();
  return rows.map(toDraft).filter((draft) => draft !== null);
}
