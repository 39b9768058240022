import type { LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";
import type { DraftPlace } from "./local-drafts";

/**
 * The server's draft, read again if the page was rendered before the last save: the browser's "Back" shows such a page.
 * While the server can't be reached, what it confirmed last counts.
 */
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
