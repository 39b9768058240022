import type { AdStore } from "../ads/ad-store";
import { effectiveStatus } from "../ads/effective-status";
import type { Ad } from "../ads/entity";
import { sequenceOf } from "../ads/sequence-of";
import type { State } from "../state/state";
import { known } from "./control-problem";

/** `GET /_sandbox/state?wabaId=`: everything of one account as stored, oldest first. */
export function showAccount(state: State, wabaId: string): Record<string, unknown> {
  const account = known(state.accounts.get(wabaId), `account ${wabaId}`);
  const people = Object.keys(account.tasks).flatMap((id) => state.people.get(id) ?? []);
  const ids = new Set(people.map(({ id }) => id));
  return {
    account,
    people,
    tokens: [...state.tokens.values()].filter(({ personId }) => ids.has(personId)),
    sequences: [...state.shelves.values()]
      .filter((collection) => collection.wabaId === wabaId)
      .flatMap((collection) =>
        collection.all().map((sequence) => ({
          appId: collection.appId,
          ...sequence,
          inAds: state.ads.adsOf(sequence.id).length,
        })),
      ),
    ...showAds(state, wabaId),
  };
}

/** Includes derived values; oldest first. */
function showAds({ ads }: State, wabaId: string): Record<string, unknown> {
  const adAccounts = [...ads.accounts.values()].filter((account) => account.wabaId === wabaId);
  const shelves = adAccounts.map(({ id }) => ads.collection(id));
  return {
    adAccounts,
    pages: [...ads.pages.values()].filter((page) => page.wabaId === wabaId),
    ads: shelves.flatMap((collection) => collection.ads.all()).map((ad) => showAd(ads, ad)),
    creatives: shelves.flatMap((collection) => collection.creatives.all()),
  };
}

function showAd(ads: AdStore, ad: Ad): Record<string, unknown> {
  const place = ads.placeOf(ad);
  return {
    ...ad,
    effectiveStatus: place && effectiveStatus(place, Date.now()),
    sequenceId: place && sequenceOf(place.creative),
  };
}

/** `GET /_sandbox/state`: all accounts and people, with counts instead of sequences. */
export function showOverview(state: State): Record<string, unknown> {
  const counts = new Map<string, number>();
  for (const collection of state.shelves.values()) {
    counts.set(collection.wabaId, (counts.get(collection.wabaId) ?? 0) + collection.size);
  }
  return {
    apps: [...state.apps.values()].map(({ id, name }) => ({ id, name })),
    businesses: [...state.businesses.values()],
    people: [...state.people.values()],
    accounts: [...state.accounts.values()].map((account) => ({
      ...account,
      sequenceCount: counts.get(account.id) ?? 0,
      adCount: adCount(state, account.id),
    })),
    tokenCount: state.tokens.size,
    /** Demo accounts whose history is sent or being sent. */
    histories: Object.fromEntries(state.histories),
  };
}

function adCount({ ads }: State, wabaId: string): number {
  const ids = [...ads.accounts.values()].filter((account) => account.wabaId === wabaId).map(({ id }) => id);
  return ids.reduce((sum, id) => sum + ads.collection(id).ads.size, 0);
}
