import type { StoredDraft } from "@/lib/sequences/draft";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type DraftMeans, draftMeans } from "./draft-means";
import { ownDraft } from "./own-draft";
import { DRAFT_COLUMNS, toDraft } from "./to-draft";

/** More than anyone keeps in mind; what is older stays stored and is found by its sequence. */
const MAX_LISTED = 200;

/** The person's own drafts of this account, the latest first. Someone who may only view has none. */
export async function listDrafts(waba: AuthorizedWaba, means: DraftMeans = draftMeans): Promise<StoredDraft[]> {
  if (!waba.canWrite) return [];
  const db = await means.db();
  const rows = await db
    .selectFrom("drafts")
    .select(DRAFT_COLUMNS)
    .where(ownDraft(waba))
    .orderBy("changed_at", "desc")
    .orderBy("draft_id")
    .limit(MAX_LISTED)
    .execute();
  return rows.map(toDraft);
}
