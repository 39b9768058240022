import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import type { DraftState } from "@/lib/domain/drafts/draft-state";

/** What the saver's state means for the composer. Null for a conflict, which is reported with the other version. */
export function draftEvent(state: DraftState, request: number): ComposerEvent | null {
  switch (state) {
    case "clean":
      return { type: "draftCleared", request };
    case "saving":
      return { type: "draftSaving", request };
    case "saved":
      return { type: "draftSaved", request };
    case "conflict":
      return null;
    default:
      return { type: "draftSaveFailed", reason: state, request };
  }
}
