import { type Message, msg } from "@/lib/domain/messages/message";
import { plainText } from "../text/format/plain-text";
import type { SequenceWords } from "./schema";

export type TranscriptOptions = {
  business: string;
  opening: "ice-breakers" | "prefilled";
  tappedIndex?: number;
  ad?: { platform: "facebook" | "instagram"; headline: string; body: string };
};

type Format = (message: Message) => string;

/** The conversation as plain text, in the order in which the customer meets it: to read aloud, to copy, to send on. */
export function transcript(words: SequenceWords, text: Format, options: TranscriptOptions): string {
  const { business, ad } = options;
  const advertised = ad
    ? [text(msg(`sequences.transcript.adBy.${ad.platform}`, { business })), ad.body, ad.headline].filter(Boolean)
    : [];
  const greeting = [
    text(msg("sequences.transcript.automatedGreeting", { business })),
    plainText(words.text).trim() || text(msg("sequences.transcript.noWelcomeTextYet")),
  ];
  return [advertised, greeting, ...opened(words, text, options)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function opened(
  { autofill, iceBreakers }: SequenceWords,
  text: Format,
  { opening, tappedIndex = 0 }: TranscriptOptions,
): string[][] {
  if (opening === "prefilled")
    return autofill === "" ? [] : [[text(msg("sequences.transcript.waitingInCustomersInput")), autofill]];
  if (iceBreakers.length === 0) return [];
  const titles = iceBreakers.map(({ title }) => title);
  return [
    [text(msg("sequences.transcript.questionsTap")), ...titles.map((title, index) => `${index + 1}. ${title}`)],
    [text(msg("sequences.transcript.customerAfterTapping")), titles[tappedIndex] ?? titles[0] ?? ""],
  ];
}
