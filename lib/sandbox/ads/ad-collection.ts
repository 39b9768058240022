import { Collection, type CollectionDifference } from "../state/collection";
import type { Ad, AdSet, Campaign, Creative } from "./entity";
import { type GeneratedAds, generateAds } from "./generate-ads";

/** What a restart needs. */
export type AdCollectionDifference = {
  campaigns: CollectionDifference<Campaign>;
  adSets: CollectionDifference<AdSet>;
  ads: CollectionDifference<Ad>;
  creatives: CollectionDifference<Creative>;
};

export class AdCollection {
  readonly campaigns: Collection<Campaign>;
  readonly adSets: Collection<AdSet>;
  readonly ads: Collection<Ad>;
  readonly creatives: Collection<Creative>;

  constructor(readonly generated: GeneratedAds | null = null) {
    const made = generated ? generateAds(generated) : { campaigns: [], adSets: [], ads: [], creatives: [] };
    this.campaigns = new Collection(made.campaigns);
    this.adSets = new Collection(made.adSets);
    this.ads = new Collection(made.ads);
    this.creatives = new Collection(made.creatives);
  }

  difference(): AdCollectionDifference {
    return {
      campaigns: this.campaigns.difference(),
      adSets: this.adSets.difference(),
      ads: this.ads.difference(),
      creatives: this.creatives.difference(),
    };
  }
}
