import { type Message, msg } from "@/lib/domain/messages/message";
import type { SequenceWords } from "./schema";

export type WordFieldName = keyof SequenceWords;

export type TextFieldName = { [F in WordFieldName]: SequenceWords[F] extends string ? F : never }[WordFieldName];

type WordField = { label: Message; textsOf(words: SequenceWords): readonly string[] };

/** Anything that compares, searches or shows all fields uses this list; the compiler checks completeness. */
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

export const textFieldNames = wordFieldNames.filter((name): name is TextFieldName => name !== "iceBreakers");

export function textsByField(words: SequenceWords): (readonly string[])[] {
  return wordFieldNames.map((name) => wordFields[name].textsOf(words));
}
