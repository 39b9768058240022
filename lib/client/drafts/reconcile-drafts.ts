import type { DraftMark, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";

/** Which of the two places holds the newer words, when a draft is opened. */
export type OpenedDraft =
  | { from: "nowhere" }
  | { from: "browser"; draft: LocalDraft }
  | { from: "server"; draft: StoredDraft }
  /** Neither goes on from the other. A null `theirs` was published or discarded elsewhere. */
  | { from: "both"; mine: LocalDraft; theirs: StoredDraft | null };

/** Pure. What was saved and is known to be is never a reason to ask; unsaved words never give way without asking. */
export function reconcileDrafts(local: LocalDraft | null, stored: StoredDraft | null): OpenedDraft {
  if (!local) return stored ? { from: "server", draft: stored } : { from: "nowhere" };
  if (!stored) {
    if (local.revision === null) return { from: "browser", draft: local };
    return local.saved ? { from: "nowhere" } : { from: "both", mine: local, theirs: null };
  }
  if (stored.revision === local.revision || continuesFrom(local, stored)) return { from: "browser", draft: local };
  return local.saved ? { from: "server", draft: stored } : { from: "both", mine: local, theirs: stored };
}

/** Whether words hold all of a state: the state itself, or a later one of the same hand. */
export function continuesFrom(local: DraftMark & { mine: readonly DraftMark[] }, state: DraftMark): boolean {
  return marksOf(local).some(({ writer, turn }) => writer === state.writer && turn >= state.turn);
}

/** Every page that died before its save was answered leaves a mark; older ones than these cannot be on their way. */
const MAX_MARKS = 20;

/** The states that words hold: those they went on from, and themselves. */
export function marksOf({ writer, turn, mine }: DraftMark & { mine: readonly DraftMark[] }): DraftMark[] {
  return [...mine.slice(1 - MAX_MARKS), { writer, turn }];
}
