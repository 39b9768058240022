import { AdCollection, type AdCollectionDifference } from "./ad-collection";
import { effectiveStatus } from "./effective-status";
import type { Ad, AdAccount, AdSet, Campaign, Creative, FacebookPage } from "./entity";
import type { GeneratedAds } from "./generate-ads";
import { sequenceOf } from "./sequence-of";

export type AdPlace = { account: AdAccount; campaign: Campaign; adSet: AdSet; ad: Ad; creative: Creative };

export type AdStoreSnapshot = {
  accounts: AdAccount[];
  pages: FacebookPage[];
  shelves: ({ adAccountId: string; generated: GeneratedAds | null } & AdCollectionDifference)[];
};

/** Also the only source for which ads use a sequence. */
export class AdStore {
  readonly accounts = new Map<string, AdAccount>();
  readonly pages = new Map<string, FacebookPage>();
  private readonly shelves = new Map<string, AdCollection>();
  /** Sequence id → ads whose creative names it, deleted ones included. */
  private readonly users = new Map<string, Set<Ad>>();

  addAccount(account: AdAccount, generated: GeneratedAds | null = null): void {
    this.accounts.set(account.id, account);
    const collection = new AdCollection(generated);
    this.shelves.set(account.id, collection);
    for (const ad of collection.ads.all()) this.index(ad, collection);
  }

  collection(adAccountId: string): AdCollection {
    const collection = this.shelves.get(adAccountId);
    if (!collection) throw new Error(`There is no ad account ${adAccountId}.`);
    return collection;
  }

  putAd(ad: Ad): void {
    const collection = this.collection(ad.adAccountId);
    this.unindex(collection.ads.get(ad.id), collection);
    collection.ads.put(ad);
    this.index(ad, collection);
  }

  /** Removes the ad completely, unlike Meta, which keeps deleted ads. */
  removeAd(ad: Ad): void {
    const collection = this.collection(ad.adAccountId);
    this.unindex(ad, collection);
    collection.ads.remove(ad.id);
  }

  findAd(id: string): AdPlace | null {
    for (const collection of this.shelves.values()) {
      const ad = collection.ads.get(id);
      if (ad) return this.placeOf(ad);
    }
    return null;
  }

  placeOf(ad: Ad): AdPlace | null {
    const collection = this.collection(ad.adAccountId);
    const account = this.accounts.get(ad.adAccountId);
    const adSet = collection.adSets.get(ad.adSetId);
    const campaign = adSet && collection.campaigns.get(adSet.campaignId);
    const creative = collection.creatives.get(ad.creativeId);
    return account && adSet && campaign && creative ? { account, campaign, adSet, ad, creative } : null;
  }

  findCreative(id: string): Creative | null {
    return this.find((collection) => collection.creatives.get(id));
  }

  findAdSet(id: string): AdSet | null {
    return this.find((collection) => collection.adSets.get(id));
  }

  findCampaign(id: string): Campaign | null {
    return this.find((collection) => collection.campaigns.get(id));
  }

  /** Accepts the id of the account or of anything in it. */
  accountOf(id: string): AdAccount | null {
    const adAccountId = id.startsWith("act_")
      ? id.slice("act_".length)
      : (this.findAd(id)?.account ?? this.findCreative(id) ?? this.findAdSet(id) ?? this.findCampaign(id));
    const key = typeof adAccountId === "string" ? adAccountId : adAccountId && keyOf(adAccountId);
    return this.accounts.get(key ?? "") ?? null;
  }

  /** Oldest first; excludes deleted and archived ads. */
  adsOf(sequenceId: string): AdPlace[] {
    return [...(this.users.get(sequenceId) ?? [])].flatMap((ad) => {
      const place = this.placeOf(ad);
      return place && !goneStatuses.has(effectiveStatus(place, Date.now())) ? [place] : [];
    });
  }

  clear(): void {
    for (const part of [this.accounts, this.pages, this.shelves, this.users]) part.clear();
  }

  toSnapshot(): AdStoreSnapshot {
    return {
      accounts: [...this.accounts.values()],
      pages: [...this.pages.values()],
      shelves: [...this.shelves].map(([adAccountId, collection]) => ({
        adAccountId,
        generated: collection.generated,
        ...collection.difference(),
      })),
    };
  }

  restore({ accounts, pages, shelves }: AdStoreSnapshot): void {
    for (const page of pages) this.pages.set(page.id, page);
    for (const { adAccountId, generated, campaigns, adSets, ads, creatives } of shelves) {
      const account = accounts.find(({ id }) => id === adAccountId);
      if (!account) continue;
      this.addAccount(account, generated);
      const collection = this.collection(adAccountId);
      collection.campaigns.apply(campaigns);
      collection.adSets.apply(adSets);
      collection.creatives.apply(creatives);
      for (const ad of ads.rows) this.putAd(ad);
      for (const id of ads.removedIds) {
        const ad = collection.ads.get(id);
        if (ad) this.removeAd(ad);
      }
    }
  }

  private find<T>(look: (collection: AdCollection) => T | undefined): T | null {
    for (const collection of this.shelves.values()) {
      const found = look(collection);
      if (found) return found;
    }
    return null;
  }

  private index(ad: Ad, collection: AdCollection): void {
    const sequenceId = sequenceOf(collection.creatives.get(ad.creativeId));
    if (sequenceId === null) return;
    const users = this.users.get(sequenceId) ?? new Set();
    this.users.set(sequenceId, users.add(ad));
  }

  private unindex(ad: Ad | undefined, collection: AdCollection): void {
    const sequenceId = ad && sequenceOf(collection.creatives.get(ad.creativeId));
    if (ad && sequenceId) this.users.get(sequenceId)?.delete(ad);
  }
}

const goneStatuses: ReadonlySet<string> = new Set(["DELETED", "ARCHIVED"]);

function keyOf(one: AdAccount | Creative | AdSet | Campaign): string {
  return "adAccountId" in one ? one.adAccountId : one.id;
}
