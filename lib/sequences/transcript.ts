import { plainText } from "./plain-text";
import type { SequenceWords } from "./schema";

export type TranscriptOptions = { business: string; opening: "ice-breakers" | "prefilled"; tappedIndex?: number };

/** The conversation as plain text, in the order in which the customer meets it: to read aloud, to copy, to send on. */
export function transcript(words: SequenceWords, { business, opening, tappedIndex = 0 }: TranscriptOptions): string {
  const greeting = [`${business} (automated greeting):`, plainText(words.text)].join("\n");
  const titles = words.iceBreakers.map(({ title }) => title);
  if (opening === "prefilled") {
    if (words.autofill === "") return greeting;
    return [greeting, `Waiting in the customer's input box:\n${words.autofill}`].join("\n\n");
  }
  if (titles.length === 0) return greeting;
  const questions = ["Questions to tap:", ...titles.map((title, index) => `${index + 1}. ${title}`)].join("\n");
  const answer = `Customer, after tapping:\n${titles[tappedIndex] ?? titles[0]}`;
  return [greeting, questions, answer].join("\n\n");
}
