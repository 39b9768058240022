import type { LocalDraft } from "@/lib/domain/drafts/draft";

export type DraftPlace = { userId: string; wabaId: string; draftId: string };

const prefixOf = ({ userId, wabaId }: Omit<DraftPlace, "draftId">) => `overture.draft.${userId}.${wabaId}.`;

export const draftKey = (place: DraftPlace): string => prefixOf(place) + place.draftId;

export function isKept(place: DraftPlace): boolean {
  try {
    return localStorage.getItem(draftKey(place)) !== null;
  } catch {
    return false;
  }
}

export async function readDraft(place: DraftPlace): Promise<LocalDraft | null> {
  try {
    return await parseDraft(localStorage.getItem(draftKey(place)));
  } catch {
    return null;
  }
}

/** Loads the schema on demand. Null for unknown content. */
export async function parseDraft(kept: string | null): Promise<LocalDraft | null> {
  if (kept === null) return null;
  const { localDraftSchema } = await import("@/lib/domain/drafts/draft");
  try {
    return localDraftSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** False if storage is full, forbidden or absent. */
export function writeDraft(place: DraftPlace, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(draftKey(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(draftKey(place));
  } catch {
    // Without storage there is nothing to remove.
  }
}

export async function listLocalDrafts(of: Omit<DraftPlace, "draftId">): Promise<(LocalDraft & { draftId: string })[]> {
  const prefix = prefixOf(of);
  try {
    const ids = Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    const drafts = await Promise.all(
      ids.map(async (draftId) => ({ draftId, draft: await readDraft({ ...of, draftId }) })),
    );
    return drafts.flatMap(({ draftId, draft }) => (draft ? [{ ...draft, draftId }] : []));
  } catch {
    return [];
  }
}
