import { createHash } from "node:crypto";
import type { Account } from "../accounts/entity";
import { createRandom } from "../random";
import type { State } from "../state/state";
import { adsBehind, chooseAd, offerAt } from "./ad-behind";
import type { Click, OfferedWords, Opening } from "./click";
import type { ClickInput } from "./click-input";
import { firstMessage, textMessage } from "./first-message";
import { makeCustomer } from "./make-customer";
import { makeReferral, type Source } from "./make-referral";
import { clickPhrases, languageOf } from "./phrases/click-phrases";
import { spreadOverDays } from "./spread-over-days";

/** In order of writing. Deterministic by account, seed and input, except for times that the input omits. */
export function makeClicks(
  state: State,
  account: Account,
  appId: string,
  input: ClickInput,
  seed: number | string,
): Click[] {
  const random = createRandom(`${account.id}:${seed}`);
  const ads = adsBehind(state, account, appId, input);
  const sources = Object.entries(input.sources) as [Source, number][];
  const clicks = moments(input, account, seed).map((at, index): Click => {
    const ad = chooseAd(random, ads, input.adsOfTheTime ? at : undefined);
    const offer = offerAt(ad, input.earlier, at);
    const source = random.weigh(sources) ?? "ad";
    const language = input.languages ? random.pick(input.languages) : languageOf(offer?.text ?? "");
    const phrases = clickPhrases[language];
    const customer = makeCustomer(random, input.identity, account.country, phrases);
    const given = input.texts?.[index % input.texts.length];
    const message =
      given === undefined ? firstMessage(random, offer, input, phrases) : textMessage(openingOf(given, offer), given);
    const digest = createHash("sha512").update(`${account.id}:${seed}:${index}`).digest();
    return {
      messageId: `wamid.HBgL${digest.subarray(0, 30).toString("base64")}`,
      timestamp: Math.floor(at / 1_000),
      customer,
      message,
      referral:
        source === "none"
          ? null
          : makeReferral(ad, { source, offer, clickId: `ARA${digest.toString("base64url")}` }, input),
      sequenceId: ad.sequenceId,
      adId: source === "none" ? null : ad.adId,
    };
  });
  const since = input.since === undefined ? 0 : Date.parse(input.since) / 1_000;
  return clicks.filter(({ timestamp }) => timestamp >= since);
}

function moments({ count, at, days, until }: ClickInput, { country }: Account, seed: number | string): number[] {
  const end = until === undefined ? Date.now() : Date.parse(until);
  if (days === undefined) return Array.from({ length: count }, () => (at === undefined ? end : Date.parse(at)));
  return spreadOverDays(createRandom(`moments:${seed}`), { count, days, until: end, country });
}

function openingOf(text: string, offer: OfferedWords | null): Opening {
  if (offer?.iceBreakers.includes(text)) return "ice-breaker";
  return offer?.prefilled === text ? "as-is" : "other";
}
