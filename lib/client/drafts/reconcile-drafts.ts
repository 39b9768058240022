import type { DraftMark, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";

export type OpenedDraft =
  | { from: "nowhere" }
  | { from: "browser"; draft: LocalDraft }
  | { from: "server"; draft: StoredDraft }
  /** Neither continues the other; `theirs` is null if published or discarded elsewhere. */
  | { from: "both"; mine: LocalDraft; theirs: StoredDraft | null };

/** Pure. Never replaces unsaved words without asking. */
export function reconcileDrafts(local: LocalDraft | null, stored: StoredDraft | null): OpenedDraft {
  if (!local) return stored ? { from: "server", draft: stored } : { from: "nowhere" };
  if (!stored) {
    if (local.revision === null) return { from: "browser", draft: local };
    return local.saved ? { from: "nowhere" } : { from: "both", mine: local, theirs: null };
  }
  if (stored.revision === local.revision || continuesFrom(local, stored)) return { from: "browser", draft: local };
  return local.saved ? { from: "server", draft: stored } : { from: "both", mine: local, theirs: stored };
}

/** True for the state itself or a later one by the same writer. */
export function continuesFrom(local: DraftMark & { mine: readonly DraftMark[] }, state: DraftMark): boolean {
  return marksOf(local).some(({ writer, turn }) => writer === state.writer && turn >= state.turn);
}

/** Each page that closed before its save was answered leaves a mark; older saves can't be in flight. */
const MAX_MARKS = 20;

export function marksOf({ writer, turn, mine }: DraftMark & { mine: readonly DraftMark[] }): DraftMark[] {
  return [...mine.slice(1 - MAX_MARKS), { writer, turn }];
}
