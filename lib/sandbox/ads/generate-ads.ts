import { MINUTE_MS } from "@/lib/domain/time/durations";
import { createRandom, type Random } from "../random";
import type { GeneratedRun } from "../sequences/generated-run";
import { generatedSequenceId } from "../sequences/generated-sequence-id";
import { phraseSets } from "../sequences/phrases/phrase-sets";
import type { Phrases } from "../sequences/phrases/phrases";
import { ownGreeting, sequenceFeed, storySpec } from "./creative-specs";
import type { Ad, AdSet, Campaign, Creative } from "./entity";
import { pictureNames } from "./picture-names";

/**
 * Deterministic. `uses`: one to three ads for every fourth sequence. `count`: that many, six in ten with a sequence,
 * others with their own greeting or none.
 */
export type GeneratedAds = {
  adAccountId: string;
  block: number;
  at: number;
  pageId: string;
  uses: GeneratedRun | null;
  count: number;
  sequenceIds: string[];
};

type Greeting = { kind: "sequence"; id: string } | { kind: "own" } | { kind: "nothing" };

const stepMs = 37 * MINUTE_MS;
const adsPerSet = 5;
const setsPerCampaign = 4;
const objectives = ["OUTCOME_ENGAGEMENT", "OUTCOME_SALES", "OUTCOME_ENGAGEMENT", "OUTCOME_TRAFFIC"];

/** Oldest first; one recipe always gives identical data. */
export function generateAds(recipe: GeneratedAds): {
  campaigns: Campaign[];
  adSets: AdSet[];
  ads: Ad[];
  creatives: Creative[];
} {
  const greetings = [...usingAds(recipe), ...countedAds(recipe)];
  const campaigns = numbered(Math.ceil(greetings.length / (adsPerSet * setsPerCampaign)), (n) => campaign(recipe, n));
  const adSets = numbered(Math.ceil(greetings.length / adsPerSet), (n) => adSet(recipe, n));
  const made = greetings.map((greeting, n) => adWithCreative(recipe, n, greetings.length, greeting));
  return { campaigns, adSets, ads: made.map(({ ad }) => ad), creatives: made.map(({ creative }) => creative) };
}

function usingAds({ uses }: GeneratedAds): Greeting[] {
  return numbered(uses?.count ?? 0, (index) =>
    uses && index % 4 === 0
      ? numbered(1 + (index % 3), () => ({ kind: "sequence" as const, id: generatedSequenceId(uses, index) }))
      : [],
  ).flat();
}

function countedAds({ count, sequenceIds }: GeneratedAds): Greeting[] {
  return numbered(count, (n): Greeting => {
    const id = sequenceIds[(n * 7) % Math.max(1, sequenceIds.length)];
    if (n % 10 < 6 && id !== undefined) return { kind: "sequence", id };
    return { kind: n % 10 < 8 ? "own" : "nothing" };
  });
}

function campaign(recipe: GeneratedAds, n: number): Campaign {
  const random = createRandom(n + 70_001);
  const phrases = phrasesOf(n);
  return {
    id: idOf(recipe, 61, n),
    adAccountId: recipe.adAccountId,
    name: `${random.pick(phrases.campaigns)} | ${random.pick(phrases.cities)} | ${quarter(n)}`,
    objective: objectives[n % objectives.length] ?? "OUTCOME_ENGAGEMENT",
    status: n % 11 === 5 ? "PAUSED" : "ACTIVE",
  };
}

function adSet(recipe: GeneratedAds, n: number): AdSet {
  const campaignNumber = Math.floor(n / setsPerCampaign);
  const random = createRandom(n + 80_001);
  const city = random.pick(phrasesOf(campaignNumber).cities);
  return {
    id: idOf(recipe, 62, n),
    adAccountId: recipe.adAccountId,
    campaignId: idOf(recipe, 61, campaignNumber),
    name: `${city} · ${random.pick(["25–44", "18–34", "Lookalike 1%", "Retargeting 30 d", "Broad"])}`,
    destinationType: "WHATSAPP",
    pageId: recipe.pageId,
    whatsappNumber: null,
    status: "ACTIVE",
  };
}

function adWithCreative(recipe: GeneratedAds, n: number, count: number, greeting: Greeting) {
  const random = createRandom(n + 90_001);
  const phrases = phrasesOf(Math.floor(n / (adsPerSet * setsPerCampaign)));
  const text = `${random.pick(phrases.openings)} ${random.pick(phrases.offers)}`.replace("{n}", String(n + 1));
  const createdAt = recipe.at - (count - n) * stepMs;
  const number = String(n + 1).padStart(4, "0");
  const own = greeting.kind === "own" ? { greeting: ownGreeting(ownWords(random, phrases)) } : {};
  const story = { text: plain(text), headline: random.pick(phrases.prefilled), picture: random.pick(pictureNames) };
  const creative: Creative = {
    id: idOf(recipe, 64, n),
    adAccountId: recipe.adAccountId,
    name: `${random.pick(phrases.campaigns)} ${number}`,
    status: "ACTIVE",
    objectStorySpec: storySpec({ pageId: recipe.pageId, ...story, isVideo: n % 9 === 4, ...own }),
    objectStoryId: null,
    assetFeedSpec: greeting.kind === "sequence" ? sequenceFeed(greeting.id) : null,
    post: null,
    extra: {},
    createdAt,
  };
  const ad: Ad = {
    id: idOf(recipe, 63, n),
    adAccountId: recipe.adAccountId,
    adSetId: idOf(recipe, 62, Math.floor(n / adsPerSet)),
    name: `${creative.name} · ${random.pick(["Carousel", "Photo", "Reel", "Story", "Square"])}`,
    status: n % 7 === 3 ? "PAUSED" : "ACTIVE",
    creativeId: creative.id,
    review: null,
    forcedStatus: n % 41 === 17 ? "DISAPPROVED" : n % 53 === 29 ? "WITH_ISSUES" : null,
    createdAt,
    updatedAt: createdAt,
  };
  return { ad, creative };
}

function ownWords(random: Random, phrases: Phrases) {
  return {
    text: random.pick(phrases.openings),
    ...(random.chance(0.5)
      ? { autofill: random.pick(phrases.prefilled) }
      : { iceBreakers: phrases.iceBreakers.slice(0, 3) }),
  };
}

function phrasesOf(campaignNumber: number): Phrases {
  return phraseSets[campaignNumber % phraseSets.length] as Phrases;
}

/** Ads show no formatting marks. */
function plain(text: string): string {
  return text.replaceAll(/[*_~`]/g, "");
}

function quarter(n: number): string {
  return `Q${(n % 4) + 1}`;
}

function idOf({ block }: GeneratedAds, kind: number, n: number): string {
  return `${kind}${String(block).padStart(6, "0")}${String(n + 1).padStart(7, "0")}`;
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
