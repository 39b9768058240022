import { type Message, msg } from "@/lib/domain/messages/message";
import type { SequenceWords } from "./schema";

export type WordFieldName = keyof SequenceWords;

/** A field that is one text; ice breakers are a list of them. */
export type TextFieldName = { [F in WordFieldName]: SequenceWords[F] extends string ? F : never }[WordFieldName];

type WordField = { label: Message; textsOf(words: SequenceWords): readonly string[] };

/**
 * Every field of a sequence's words, in reading order. Whatever compares, searches or shows all of them goes through this
 * list; the compiler refuses it when a field is missing.
 */
export const wordFields = {
  name: { label: msg("sequences.wordFields.name"), textsOf: ({ name }) => [name] },
  text: { label: msg("sequences.wordFields.welcomeText"), textsOf: ({ text }) => [text] },
  autofill: { label: msg("sequences.wordFields.prefilledMessage"), textsOf: ({ autofill }) => [autofill] },
  iceBreakers: {
    label: msg("sequences.wordFields.iceBreakers"),
    textsOf: ({ iceBreakers }) => iceBreakers.map(({ title }) => title),
  },
} as const satisfies Record<WordFieldName, WordField>;

export const wordFieldNames = Object.keys(wordFields) as WordFieldName[];

/** The fields that are one text, in reading order. */
export const textFieldNames = wordFieldNames.filter((name): name is TextFieldName => name !== "iceBreakers");

/** The texts of every field, a list each, in reading order. */
export function textsByField(words: SequenceWords): (readonly string[])[] {
  return wordFieldNames.map((name) => wordFields[name].textsOf(words));
}
