import type { Random } from "../random";
import type { FirstMessage, OfferedWords, Opening } from "./click";
import type { ClickInput } from "./click-input";
import type { ClickPhrases } from "./phrases/phrases";

type Choice = { opening: Opening; iceBreaker?: number };

/** Deterministic for the same random state, offer and distribution. */
export function firstMessage(
  random: Random,
  offer: OfferedWords | null,
  { distribution, ownWords }: Pick<ClickInput, "distribution" | "ownWords">,
  phrases: ClickPhrases,
): FirstMessage {
  const { opening, iceBreaker } = random.weigh(choices(offer, distribution)) ?? { opening: "other" };
  if (opening === "not-text") return notText(random);
  if (opening === "as-is") return textMessage(opening, offer?.prefilled ?? "");
  if (opening === "edited") return textMessage(opening, edit(random, offer?.prefilled ?? "", phrases));
  if (opening === "ice-breaker") return textMessage(opening, offer?.iceBreakers[iceBreaker ?? 0] ?? "");
  return textMessage(opening, random.weigh(byRank(ownWords ?? phrases.ownWords)) ?? "");
}

/** A tapped ice breaker and an unedited prefilled message look the same on the wire. */
export function textMessage(opening: Opening, text: string): FirstMessage {
  return { opening, type: "text", content: { text: { body: text } }, text };
}

function choices(offer: OfferedWords | null, distribution: ClickInput["distribution"]): [Choice, number][] {
  const { prefilled, edited, iceBreakers, ownWords, notText } = distribution;
  const offered: [Choice, number][] = [];
  if (offer?.prefilled) offered.push([{ opening: "as-is" }, prefilled], [{ opening: "edited" }, edited]);
  const titles = offer?.iceBreakers ?? [];
  const ranks = byRank(titles).map(([, rank]) => rank);
  const rankSum = ranks.reduce((sum, rank) => sum + rank, 0);
  for (const [index, rank] of ranks.entries()) {
    const weight = Array.isArray(iceBreakers) ? (iceBreakers[index] ?? 0) : (iceBreakers * rank) / rankSum;
    offered.push([{ opening: "ice-breaker", iceBreaker: index }, weight]);
  }
  return [...offered, [{ opening: "other" }, ownWords], [{ opening: "not-text" }, notText]];
}

/** Weights 1, 1/2, 1/3, … */
function byRank<T>(from: readonly T[]): [T, number][] {
  return from.map((one, index) => [one, 1 / (index + 1)]);
}

function edit(random: Random, prefilled: string, { additions }: ClickPhrases): string {
  const addition = random.pick(additions);
  return random.chance(0.75) ? `${prefilled} ${addition}` : `${addition} ${prefilled}`;
}

function notText(random: Random): FirstMessage {
  const media = { sha256: "c2FuZGJveA==", id: String(random.between(1e14, 9e14)) };
  const contents: Record<string, unknown>[] = [
    { image: { mime_type: "image/jpeg", ...media } },
    { audio: { mime_type: "audio/ogg; codecs=opus", ...media, voice: true } },
    { sticker: { mime_type: "image/webp", ...media, animated: false } },
    { location: { latitude: 45.5231, longitude: -122.6765 } },
    {
      unsupported: { type: "poll" },
      errors: [{ code: 131051, title: "Message type unknown", message: "Message type unknown" }],
    },
  ];
  const content = random.pick(contents);
  return { opening: "not-text", type: Object.keys(content)[0] ?? "image", content, text: "" };
}
