import type { Account } from "../accounts/entity";
import type { AdPlace } from "../ads/ad-store";
import { wordsOf } from "../ads/format-creative";
import { sequenceOf } from "../ads/sequence-of";
import { known } from "../control/control-problem";
import { createRandom, type Random } from "../random";
import { collectionOf } from "../state/collection-of";
import type { State } from "../state/state";
import type { OfferedWords } from "./click";
import type { ClickInput } from "./click-input";
import { offeredWords } from "./offered-words";

export type ClickedAd = {
  adId: string;
  sequenceId: string | null;
  offer: OfferedWords | null;
  headline: string;
  body: string;
  /** Milliseconds since 1970; 0 for a made-up ad. */
  createdAt: number;
  media: { type: "image"; imageUrl: string } | { type: "video"; videoUrl: string; thumbnailUrl: string };
};

/** Weighted by click frequency. @throws ControlProblem for unknown sequences */
export function adsBehind(
  state: State,
  account: Account,
  appId: string,
  { adId, sequenceId }: Pick<ClickInput, "adId" | "sequenceId">,
): [ClickedAd, number][] {
  const collection = collectionOf(state, account.id, appId);
  const clicked = adId === undefined ? null : state.ads.findAd(adId);
  const wanted = sequenceId ?? (clicked && sequenceOf(clicked.creative)) ?? undefined;
  const all = wanted === undefined && adId === undefined ? collection.all() : [];
  const inAds = all.filter((one) => state.ads.adsOf(one.id).length > 0);
  const candidates =
    wanted === undefined ? (inAds.length > 0 ? inAds : all) : [known(collection.get(wanted), `sequence ${wanted}`)];
  const used = candidates.flatMap(({ id, name, message }): [ClickedAd, number][] => {
    const offer = offeredWords(message);
    if (!offer) return [];
    const places = clicked ? [clicked] : adId === undefined ? state.ads.adsOf(id) : [];
    if (places.length === 0) return [[madeUp(adId ?? madeUpId(id), id, offer, name), 1]];
    return places.map((place) => [real(place, id, offer), clicked ? 1 : pull(place)]);
  });
  if (used.length > 0) return used;
  return [[clicked ? real(clicked, null, null) : madeUp(adId ?? `1202${account.id}`, null, null, account.name), 1]];
}

/** The words at that time (ms). */
export function offerAt(ad: ClickedAd, earlier: ClickInput["earlier"], at: number): OfferedWords | null {
  const then = earlier.find(({ until }) => at < Date.parse(until));
  return then ? offeredWords(then.message) : ad.offer;
}

/** By weight. At a given time: an ad that ran then, or a deleted one of the same sequence. */
export function chooseAd(random: Random, ads: [ClickedAd, number][], at = Number.POSITIVE_INFINITY): ClickedAd {
  const chosen = random.weigh(ads) ?? (ads[0] as [ClickedAd, number])[0];
  if (chosen.createdAt <= at) return chosen;
  const { sequenceId, offer, headline } = chosen;
  const then = ads.filter(([ad]) => ad.sequenceId === sequenceId && ad.createdAt <= at);
  return random.weigh(then) ?? madeUp(madeUpId(sequenceId ?? chosen.adId), sequenceId, offer, headline);
}

/** Varies by ad; an ad that isn't shown gets no clicks. */
function pull({ ad }: AdPlace): number {
  const isHidden = ad.review !== null && (ad.review.endsAt === null || ad.review.outcome === "disapproved");
  return isHidden ? 0 : createRandom(ad.id).between(1, 4);
}

function real({ ad, creative }: AdPlace, sequenceId: string | null, offer: OfferedWords | null): ClickedAd {
  const { headline, text } = wordsOf(creative);
  const made = madeUp(ad.id, sequenceId, offer, headline ?? ad.name);
  const thumbnailUrl = `https://scontent.sandbox.example/ads/${ad.id}.jpg`;
  const videoUrl = `https://video.sandbox.example/ads/${ad.id}.mp4`;
  return {
    ...made,
    ...(text ? { body: text } : {}),
    ...(creative.objectStorySpec?.video_data ? { media: { type: "video", videoUrl, thumbnailUrl } } : {}),
    createdAt: ad.createdAt,
  };
}

function madeUpId(sequenceId: string): string {
  return `120${sequenceId.replaceAll(/\D/g, "").padStart(14, "2")}`;
}

function madeUp(adId: string, sequenceId: string | null, offer: OfferedWords | null, name: string): ClickedAd {
  const imageUrl = `https://scontent.sandbox.example/ads/${adId}.jpg`;
  const media = { type: "image" as const, imageUrl };
  return { adId, sequenceId, offer, headline: name, body: "Tap to chat with us.", createdAt: 0, media };
}
