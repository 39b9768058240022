import type { Check } from "../checks/check";
import type { DraftProblem } from "../drafts/draft-state";
import type { Refusal, RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";
import type { SequenceBase } from "../sequences/sequence-base";
import type { ComposerNote } from "./composer-note";
import type { PublishState } from "./publish-state";

export type ComposerPage = {
  isNew: boolean;
  isChange: boolean;
  gone: boolean;
  canWrite: boolean;
  start: SequenceWords;
};

export type ComposerVersion = {
  live: Sequence | null;
  /** The version that editing started from; for a new sequence, the copied one. */
  base: SequenceBase | null;
  language: string | null;
  restored: boolean;
};

/** `reading`: the browser's draft is loading · `open`: fields accept input · `kept`: every change is saved too. */
export type DraftStage = "reading" | "open" | "kept";

export type DraftSlice = {
  stage: DraftStage;
  saved: "clean" | "saving" | "saved" | "at-risk" | DraftProblem;
  request: number;
};

/** After a remote change the person chooses a version before saving continues. */
export type ConflictState = { kind: "none" } | { kind: "remote-changed" } | { kind: "remote-ended" };

export type Pane = "write" | "preview";
export type ComposerDialog = "none" | "created" | "language" | "hand-over";

/** Excludes the text being typed, which only the form holds. */
export type ComposerState = {
  page: ComposerPage;
  version: ComposerVersion;
  publish: PublishState;
  refusal: Refusal | null;
  note: ComposerNote | null;
  /** Null until the rules have loaded. */
  checks: readonly Check[] | null;
  draft: DraftSlice;
  conflict: ConflictState;
  history: { canUndo: boolean; canRedo: boolean };
  pane: Pane;
  sawPhone: boolean;
  phonePlays: number;
  activeField: RefusalField | null;
  dialog: ComposerDialog;
};
