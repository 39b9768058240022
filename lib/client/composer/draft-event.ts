import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import type { DraftSlice } from "@/lib/domain/composer/composer-state";
import type { DraftState } from "@/lib/domain/drafts/draft-state";

/** Null if nothing changed, which is most keystrokes, and for a conflict, which is reported with the other version. */
export function draftEvent(known: DraftSlice, state: DraftState, request: number): ComposerEvent | null {
  if (known.saved === state && known.request === request) return null;
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
