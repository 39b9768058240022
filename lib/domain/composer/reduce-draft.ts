import type { ComposerEvent } from "./composer-event";
import type { ComposerState, DraftSlice } from "./composer-state";
import { selectHasConflict } from "./select";

export function reduceDraft(state: ComposerState, event: ComposerEvent): ComposerState {
  const { draft, version } = state;
  switch (event.type) {
    case "draftOpened":
      return { ...state, draft: { ...draft, stage: "kept" } };
    case "draftCleared":
      return moveTo(state, "clean", event.request);
    case "draftSaving":
      return moveTo(state, "saving", event.request);
    case "draftSaved":
      return moveTo(state, "saved", event.request);
    case "draftSaveFailed":
      return moveTo(state, event.reason, event.request);
    case "saveRequested": {
      const isKept = draft.saved === "saved" || draft.saved === "saving";
      // Saving problems have their own line, which a note would cover.
      if (selectHasConflict(state)) return { ...state, note: null };
      if (draft.saved === "clean") return { ...state, note: { kind: "nothing-to-save" } };
      return { ...state, note: isKept ? { kind: "draft-saved" } : null };
    }
    case "contentShown": {
      const { type: _, ...shown } = event;
      return { ...state, version: { ...version, ...shown } };
    }
    case "remoteChangeFound":
      return { ...state, conflict: { kind: event.ended ? "remote-ended" : "remote-changed" } };
    case "remoteVersionTaken":
      return selectHasConflict(state) ? { ...state, conflict: { kind: "none" } } : state;
    default:
      return state;
  }
}

/** Ignores answers older than the last one, and any save during an open conflict. */
function moveTo(state: ComposerState, saved: DraftSlice["saved"], request: number): ComposerState {
  const { draft } = state;
  if (selectHasConflict(state) || request < draft.request) return state;
  if (draft.saved === saved && draft.request === request) return state;
  return { ...state, draft: { ...draft, saved, request } };
}
