import type { LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";
import type { DraftPlace } from "./local-drafts";

/** Read again if it is older than the last save, as after "Back"; without a server, what it confirmed last counts. */
export async function readStoredDraft(
  { wabaId, draftId }: DraftPlace,
  local: LocalDraft | null,
  rendered: StoredDraft | null,
): Promise<StoredDraft | null> {
  if (!local || local.revision === null || (rendered && rendered.revision >= local.revision)) return rendered;
  try {
    const response = await fetch(`/api/accounts/${wabaId}/drafts/${encodeURIComponent(draftId)}`);
    if (!response.ok) throw new Error(`The draft answered ${response.status}.`);
    return await response.json();
  } catch {
    return { ...local, draftId, revision: local.revision };
  }
}
