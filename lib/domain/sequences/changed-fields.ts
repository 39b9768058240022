import type { SequenceWords } from "./schema";
import { type WordFieldName, wordFieldNames, wordFields } from "./word-fields";

export function changedFields(one: SequenceWords, other: SequenceWords): WordFieldName[] {
  return wordFieldNames.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

export function fieldText(words: SequenceWords, field: WordFieldName): string {
  return wordFields[field].textsOf(words).join("\n");
}
