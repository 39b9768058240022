import type { RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";

/** Errors block because Meta would refuse; warnings are a choice. */
export type Check = {
  /** Stable and unique within one result, such as `glued-marker:text:12`. */
  id: string;
  severity: "error" | "warning";
  field: RefusalField;
  message: string;
  source: string;
  /** Pure; returns the same words if there is nothing left to fix. */
  fix?: { label: string; apply: (words: SequenceWords) => SequenceWords };
};

export type CheckContext = {
  /** May include the sequence being edited. */
  others?: readonly Sequence[];
  /** Excluded: the edited sequence, its predecessor and its successor. */
  relatedIds?: readonly string[];
};
