import type { DraftContent } from "@/lib/domain/drafts/draft";
import { type DraftPlace, writeDraft } from "./local-drafts";
import { newAttemptId } from "./new-attempt-id";
import { sendDraft } from "./send-draft";

/** Stores the copy in the browser, or on the server first without storage. Returns the composer's path. */
export async function startCopy(of: Omit<DraftPlace, "draftId">, content: DraftContent): Promise<string> {
  const place = { ...of, draftId: newAttemptId() };
  const mark = { writer: newAttemptId(), turn: 0 };
  const draft = { ...mark, isNew: true, content, revision: null, mine: [] };
  const kept = writeDraft(place, { ...draft, saved: false, changedAt: new Date().toISOString() });
  if (!kept) await sendDraft(place, { ...draft, draftId: place.draftId });
  return newDraftPath(place);
}

export const newDraftPath = ({ wabaId, draftId }: Pick<DraftPlace, "wabaId" | "draftId">): string =>
  `/${wabaId}/sequences/new?draft=${draftId}`;
