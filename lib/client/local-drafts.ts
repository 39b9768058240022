import type { Draft } from "./draft-schema";

/** One draft per person, account and sequence; a new one has its own place, and so has each copy. */
export function draftKey(userId: string, wabaId: string, sequence: string): string {
  return `overture.draft.${userId}.${wabaId}.${sequence}`;
}

/** The draft of an earlier visit, or null. The schema is loaded only where something is kept. */
export async function readDraft(key: string): Promise<Draft | null> {
  try {
    const kept = localStorage.getItem(key);
    if (kept === null) return null;
    const { draftSchema } = await import("./draft-schema");
    return draftSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** False when the browser refuses: storage full, forbidden or absent. */
export function writeDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to remove.
  }
}
