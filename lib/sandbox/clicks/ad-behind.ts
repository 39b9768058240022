import type { Account } from "../accounts/entity";
import { known } from "../control/control-problem";
import type { Random } from "../random";
import { shelfOf } from "../state/shelf-of";
import type { State } from "../state/state";
import type { OfferedWords } from "./click";
import type { ClickInput } from "./click-input";
import { offeredWords } from "./offered-words";

/** What somebody clicked: an ad, and the sequence that greets after it. */
export type ClickedAd = {
  adId: string;
  sequenceId: string | null;
  offer: OfferedWords | null;
  headline: string;
  body: string;
  media: { type: "image"; imageUrl: string } | { type: "video"; videoUrl: string; thumbnailUrl: string };
};

/** The ads that clicks may go to, with how often each is clicked. Refuses unknown sequences with a `ControlProblem`. */
export function adsBehind(
  state: State,
  account: Account,
  appId: string,
  { adId, sequenceId }: Pick<ClickInput, "adId" | "sequenceId">,
): [ClickedAd, number][] {
  const shelf = shelfOf(state, account.id, appId);
  const all = sequenceId === undefined && adId === undefined ? shelf.all() : [];
  const inAds = all.filter((one) => one.inAds > 0);
  const candidates =
    sequenceId === undefined
      ? inAds.length > 0
        ? inAds
        : all
      : [known(shelf.get(sequenceId), `sequence ${sequenceId}`)];
  const used = candidates.flatMap(({ id, inAds, name, message }) => {
    const offer = offeredWords(message);
    return offer ? [{ id, inAds, name, offer }] : [];
  });
  if (used.length === 0) return [[madeUp(adId ?? `1202${account.id}`, null, null, account.name), 1]];
  return used.map(({ id, inAds, name, offer }) => [madeUp(adId ?? madeUpId(id), id, offer, name), Math.max(1, inAds)]);
}

/** What the customer was offered at a moment (milliseconds): the words of the time. */
export function offerAt(ad: ClickedAd, earlier: ClickInput["earlier"], at: number): OfferedWords | null {
  const then = earlier.find(({ until }) => at < Date.parse(until));
  return then ? offeredWords(then.message) : ad.offer;
}

/** Which ad, by weight. */
export function chooseAd(random: Random, ads: [ClickedAd, number][]): ClickedAd {
  return random.weigh(ads) ?? (ads[0] as [ClickedAd, number])[0];
}

function madeUpId(sequenceId: string): string {
  return `120${sequenceId.replaceAll(/\D/g, "").padStart(14, "2")}`;
}

function madeUp(adId: string, sequenceId: string | null, offer: OfferedWords | null, name: string): ClickedAd {
  const imageUrl = `https://scontent.sandbox.example/ads/${adId}.jpg`;
  return { adId, sequenceId, offer, headline: name, body: "Tap to chat with us.", media: { type: "image", imageUrl } };
}
