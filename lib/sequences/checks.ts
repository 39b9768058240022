import type { Check, CheckContext } from "./check";
import type { RefusalField } from "./refusal";
import { type SequenceWords, sequenceWordsSchema } from "./schema";

/** All that is worth knowing about the words before publishing, errors first. */
export function checkSequence(words: SequenceWords, _context: CheckContext = {}): Check[] {
  const parsed = sequenceWordsSchema.safeParse(words);
  return (parsed.error?.issues ?? []).map((issue) => ({
    id: `schema:${issue.path.join(".")}`,
    severity: "error",
    field: issue.path.join(".") as RefusalField,
    message: issue.message,
    source: "Meta refuses it.",
  }));
}
