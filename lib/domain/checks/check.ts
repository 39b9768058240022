import type { Message, Text } from "@/lib/domain/messages/message";
import type { RefusalField } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";

/** One thing worth knowing before publishing. Errors block, because Meta would surely refuse; warnings are a choice. */
export type Check = {
  /** Stable and unique within one answer, such as `glued-marker:text:12`. */
  id: string;
  severity: "error" | "warning";
  field: RefusalField;
  /** One sentence or two for a marketer. */
  message: Text;
  /** Where the rule comes from, so that a warning can be weighed. */
  source: Message;
  /** Fixes it by one click. Pure: returns new words, or the same ones when nothing is left to fix. */
  fix?: { label: Message; apply: (words: SequenceWords) => SequenceWords };
};

/** What the checks compare with. */
export type CheckContext = {
  /** The account's other sequences; the one being edited may be among them. */
  others?: readonly Sequence[];
  /** Ids left out of the comparison: the sequence being edited, the one it takes over from or is taken over by. */
  relatedIds?: readonly string[];
};
