import type { SequenceWords } from "./schema";
import { type WordFieldName, wordFieldNames, wordFields } from "./word-fields";

/** The fields in which two forms differ, in reading order. */
export function changedFields(one: SequenceWords, other: SequenceWords): WordFieldName[] {
  return wordFieldNames.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** A field as lines of plain text; ice breakers one a line. */
export function fieldText(words: SequenceWords, field: WordFieldName): string {
  return wordFields[field].textsOf(words).join("\n");
}
