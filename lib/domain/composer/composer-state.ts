import type { DraftProblem } from "../drafts/draft-state";
import type { Refusal, RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";
import type { SequenceBase } from "../sequences/sequence-base";
import type { ComposerNote } from "./composer-note";
import type { PublishState } from "./publish-state";

/** What the page says about the sequence and the person. */
export type ComposerPage = {
  /** A new sequence is written. */
  isNew: boolean;
  /** The new sequence takes the place of one that is live. */
  isChange: boolean;
  /** The sequence was deleted at Meta. */
  gone: boolean;
  canWrite: boolean;
  /** What the form holds where no version and no draft says otherwise. */
  start: SequenceWords;
};

/** The versions behind the words in the form. */
export type ComposerVersion = {
  live: Sequence | null;
  /** The live version that the words started from; for a new sequence what it is a copy of. */
  base: SequenceBase | null;
  /** BCP 47 tag of the language that the words are to be written in. */
  language: string | null;
  /** The words were left by an earlier visit. */
  restored: boolean;
};

/** `reading`: fields wait for what this browser kept · `open`: fields can be used · `kept`: every change is saved too. */
export type DraftStage = "reading" | "open" | "kept";

export type DraftSlice = {
  stage: DraftStage;
  saved: "clean" | "saving" | "saved" | "at-risk" | DraftProblem;
  /** The last request to our server that `saved` takes into account. */
  request: number;
};

/** Another tab or device changed the draft or ended it: the person chooses before anything else is kept. */
export type ConflictState = { kind: "none" } | { kind: "remote-changed" } | { kind: "remote-ended" };

export type Pane = "write" | "preview";
export type ComposerDialog = "none" | "created" | "language" | "hand-over";

/** Everything about a composer but the words being typed, which the form alone holds. */
export type ComposerState = {
  page: ComposerPage;
  version: ComposerVersion;
  publish: PublishState;
  /** Why the last publish failed; shown until the next one is sent. */
  refusal: Refusal | null;
  note: ComposerNote | null;
  hasWarnings: boolean;
  draft: DraftSlice;
  conflict: ConflictState;
  history: { canUndo: boolean; canRedo: boolean };
  pane: Pane;
  activeField: RefusalField | null;
  dialog: ComposerDialog;
};
