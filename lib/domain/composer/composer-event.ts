import type { Check } from "../checks/check";
import type { DraftProblem } from "../drafts/draft-state";
import type { Refusal, RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";
import type { ComposerDialog, ComposerPage, ComposerVersion, Pane } from "./composer-state";

type PublishEvent =
  /** `now`: milliseconds since 1970, to respect a pause that Meta requested. */
  | { type: "publishRequested"; now: number }
  | { type: "wordsInvalid"; count: number; first: string }
  | { type: "wordsValid"; words: SequenceWords }
  | { type: "publishConfirmed" }
  | { type: "compareRequested"; words: SequenceWords }
  /** The person merged both versions; `words` differ from the live version. */
  | { type: "versionChosen"; live: Sequence; words: SequenceWords }
  | { type: "versionMerged"; live: Sequence }
  | { type: "liveVersionChosen"; live: Sequence }
  | { type: "reviewClosed" }
  | { type: "publishSucceeded"; sequence: Sequence }
  /** `live`: the current version, if the refusal says that it changed. */
  | { type: "publishRefused"; refusal: Refusal; live: Sequence | null }
  | { type: "createInDoubt"; createId: string; refusal: Refusal }
  | { type: "createStillInDoubt"; createId: string; refusal: Refusal }
  | { type: "createFound"; createId: string }
  /** No create is known to have succeeded. Null: the create was forgotten. */
  | { type: "createStopped"; createId: string; refusal: Refusal | null };

/** `request`: the last request to our server that this includes. */
type DraftEvent =
  | { type: "draftOpened" }
  | { type: "draftCleared"; request: number }
  | { type: "draftSaving"; request: number }
  | { type: "draftSaved"; request: number }
  | { type: "draftSaveFailed"; request: number; reason: DraftProblem | "at-risk" }
  | { type: "saveRequested" }
  | ({ type: "contentShown" } & Partial<Omit<ComposerVersion, "live">>)
  | { type: "remoteChangeFound"; ended: boolean }
  | { type: "remoteVersionTaken" };

type ViewEvent =
  | { type: "pageRendered"; page: Pick<ComposerPage, "gone" | "canWrite"> }
  | { type: "wordsChanged" }
  | { type: "wordsChecked"; checks: readonly Check[] }
  | { type: "historyChanged"; canUndo: boolean; canRedo: boolean }
  | { type: "exampleUsed"; name: string; replaced: boolean }
  | { type: "paneChosen"; pane: Pane }
  | { type: "phoneUsed" }
  | { type: "phonePlayed" }
  | { type: "fieldFocused"; field: RefusalField | null }
  | { type: "dialogOpened"; dialog: Exclude<ComposerDialog, "none"> }
  | { type: "dialogClosed" };

/** Events that are impossible in a state change nothing. */
export type ComposerEvent = PublishEvent | DraftEvent | ViewEvent;
