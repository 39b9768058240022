import type { Account } from "../accounts/entity";
import type { State } from "../state/state";
import { addAd } from "./add-ad";
import { homePage } from "./home-page";

/** Adds plain ads or deletes the newest until `count` ads use the sequence. */
export function setAdCount(
  state: State,
  account: Account,
  sequence: { id: string; name: string },
  count: number,
): void {
  const places = state.ads.adsOf(sequence.id);
  for (const { ad } of places.slice(count)) state.ads.putAd({ ...ad, status: "DELETED", updatedAt: Date.now() });
  for (let number = places.length + 1; number <= count; number += 1) {
    const { adAccountId } = account;
    const pageId = homePage(state, account).id;
    addAd(state, { adAccountId, pageId, name: `${sequence.name} – ad ${number}`, sequenceId: sequence.id });
  }
}
