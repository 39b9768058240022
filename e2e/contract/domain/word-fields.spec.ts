import { expect, test } from "@playwright/test";
import { changedFields } from "@/lib/domain/sequences/changed-fields";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { toMessage } from "@/lib/domain/sequences/to-message";
import { wordFieldNames } from "@/lib/domain/sequences/word-fields";
import { wordsKey } from "@/lib/server/sequences/create/words-key";

const words: SequenceWords = { name: "a", text: "b", autofill: "c", iceBreakers: [{ title: "d" }] };
const other: SequenceWords = { name: "1", text: "2", autofill: "3", iceBreakers: [{ title: "4" }] };
const keyOf = (one: SequenceWords) => wordsKey({ name: one.name, message: toMessage(one) });

for (const field of wordFieldNames)
  test(`a difference in ${field} is seen by whatever compares sequences`, () => {
    const changed = { ...words, [field]: other[field] };
    expect(changedFields(words, changed)).toEqual([field]);
    expect(diffSequence(words, changed).map((change) => change.field)).toEqual([field]);
    expect(keyOf(changed)).not.toBe(keyOf(words));
  });

test("texts in different fields are never taken for one another", () => {
  const [one, two] = [
    { ...words, autofill: "x", iceBreakers: [] },
    { ...words, autofill: "", iceBreakers: [{ title: "x" }] },
  ];
  expect(keyOf(one)).not.toBe(keyOf(two));
});
