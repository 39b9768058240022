import type { Message, Text } from "@/lib/domain/messages/message";
import type { RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";

/** Errors block because Meta would refuse; warnings are a choice. */
export type Check = {
  /** Stable and unique within one result, such as `glued-marker:text:12`. */
  id: string;
  severity: "error" | "warning";
  field: RefusalField;
  message: Text;
  /** Where the rule comes from, so that a warning can be weighed. */
  source: Message;
  /** Fixes it by one click. Pure: returns new words, or the same ones when nothing is left to fix. */
  fix?: { label: Message; apply: (words: SequenceWords) => SequenceWords };
};

export type CheckContext = {
  /** May include the sequence being edited. */
  others?: readonly Sequence[];
  /** Excluded: the edited sequence, its predecessor and its successor. */
  relatedIds?: readonly string[];
};
