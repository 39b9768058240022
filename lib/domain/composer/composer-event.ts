import type { DraftProblem } from "../drafts/draft-state";
import type { Refusal, RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";
import type { ComposerDialog, ComposerPage, ComposerVersion, Pane } from "./composer-state";

type PublishEvent =
  /** `now`: milliseconds since 1970; Meta may have asked to wait longer than that. */
  | { type: "publishRequested"; now: number }
  | { type: "wordsInvalid"; count: number; first: string }
  /** The form accepts the words. They are sent, confirmed first, or already live. */
  | { type: "wordsValid"; words: SequenceWords }
  | { type: "publishConfirmed" }
  | { type: "compareRequested"; words: SequenceWords }
  /** The person chose between the live version and their own; `words` differ from the live version. */
  | { type: "versionChosen"; live: Sequence; words: SequenceWords }
  /** Nothing of the person's version is left. */
  | { type: "liveVersionChosen"; live: Sequence }
  /** The person goes back to the words. What is being sent already still is. */
  | { type: "reviewClosed" }
  | { type: "publishSucceeded"; sequence: Sequence }
  /** `live`: the version that is live now, where the refusal says that it changed. */
  | { type: "publishRefused"; refusal: Refusal; live: Sequence | null }
  | { type: "createInDoubt"; createId: string; refusal: Refusal }
  | { type: "createStillInDoubt"; createId: string; refusal: Refusal }
  | { type: "createFound"; createId: string }
  /** Nothing is known to have been created. Null: the create was forgotten. */
  | { type: "createStopped"; createId: string; refusal: Refusal | null };

/** `request`: the number of the last request to our server that this takes into account. */
type DraftEvent =
  | { type: "draftOpened" }
  | { type: "draftCleared"; request: number }
  | { type: "draftSaving"; request: number }
  | { type: "draftSaved"; request: number }
  | { type: "draftSaveFailed"; request: number; reason: DraftProblem | "at-risk" }
  | { type: "saveRequested" }
  /** Other words are in the form, or the same after a discard. */
  | ({ type: "contentShown" } & Partial<Omit<ComposerVersion, "live">>)
  | { type: "remoteChangeFound"; ended: boolean }
  | { type: "remoteVersionTaken" };

type ViewEvent =
  | { type: "pageRendered"; page: Pick<ComposerPage, "gone" | "canWrite"> }
  | { type: "wordsChanged" }
  | { type: "warningsFound"; found: boolean }
  | { type: "historyChanged"; canUndo: boolean; canRedo: boolean }
  | { type: "exampleUsed"; name: string; replaced: boolean }
  | { type: "paneChosen"; pane: Pane }
  | { type: "fieldFocused"; field: RefusalField | null }
  | { type: "dialogOpened"; dialog: Exclude<ComposerDialog, "none"> }
  | { type: "dialogClosed" };

/** What can happen to a composer. One that is impossible in a state changes nothing. */
export type ComposerEvent = PublishEvent | DraftEvent | ViewEvent;
