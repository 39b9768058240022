import { plainText } from "../text/format/plain-text";
import type { SequenceWords } from "./schema";

export type TranscriptOptions = {
  business: string;
  opening: "ice-breakers" | "prefilled";
  tappedIndex?: number;
  ad?: { platform: "facebook" | "instagram"; headline: string; body: string };
};

const WHERE = { facebook: "Facebook", instagram: "Instagram" };

export function transcript(words: SequenceWords, options: TranscriptOptions): string {
  const { business, ad } = options;
  const advertised = ad ? [`Ad on ${WHERE[ad.platform]}, by ${business}:`, ad.body, ad.headline].filter(Boolean) : [];
  const greeting = [`${business} (automated greeting):`, plainText(words.text).trim() || "(no welcome text yet)"];
  return [advertised, greeting, ...opened(words, options)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function opened({ autofill, iceBreakers }: SequenceWords, { opening, tappedIndex = 0 }: TranscriptOptions): string[][] {
  if (opening === "prefilled")
    return autofill === "" ? [] : [["Waiting in the customer's input box, sent by one tap:", autofill]];
  if (iceBreakers.length === 0) return [];
  const titles = iceBreakers.map(({ title }) => title);
  return [
    ["Questions to tap:", ...titles.map((title, index) => `${index + 1}. ${title}`)],
    ["Customer, after tapping:", titles[tappedIndex] ?? titles[0] ?? ""],
  ];
}
