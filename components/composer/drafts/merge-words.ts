import { changedFields } from "@/lib/domain/sequences/changed-fields";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import type { WordFieldName } from "@/lib/domain/sequences/word-fields";

export type Side = "theirs" | "mine";
export type Choices = Partial<Record<WordFieldName, Side>>;

/** Prefers the side that changed a field; if both did, mine. */
export function proposeMerge(base: SequenceWords, theirs: SequenceWords, mine: SequenceWords): Choices {
  const byMe = new Set(changedFields(base, mine));
  return Object.fromEntries(changedFields(theirs, mine).map((field) => [field, byMe.has(field) ? "mine" : "theirs"]));
}

export function mergeWords(theirs: SequenceWords, mine: SequenceWords, choices: Choices): SequenceWords {
  const pick = <Field extends WordFieldName>(field: Field): SequenceWords[Field] =>
    choices[field] === "mine" ? mine[field] : theirs[field];
  return { name: pick("name"), text: pick("text"), autofill: pick("autofill"), iceBreakers: pick("iceBreakers") };
}
