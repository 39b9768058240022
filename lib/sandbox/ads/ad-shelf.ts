import { Shelf, type ShelfDifference } from "../state/shelf";
import type { Ad, AdSet, Campaign, Creative } from "./entity";
import { type GeneratedAds, generateAds } from "./generate-ads";

/** What hangs on an ad account, as a restart needs it. */
export type AdShelfDifference = {
  campaigns: ShelfDifference<Campaign>;
  adSets: ShelfDifference<AdSet>;
  ads: ShelfDifference<Ad>;
  creatives: ShelfDifference<Creative>;
};

/** The campaigns, ad sets, ads and creatives of one ad account. */
export class AdShelf {
  readonly campaigns: Shelf<Campaign>;
  readonly adSets: Shelf<AdSet>;
  readonly ads: Shelf<Ad>;
  readonly creatives: Shelf<Creative>;

  constructor(readonly generated: GeneratedAds | null = null) {
    const made = generated ? generateAds(generated) : { campaigns: [], adSets: [], ads: [], creatives: [] };
    this.campaigns = new Shelf(made.campaigns);
    this.adSets = new Shelf(made.adSets);
    this.ads = new Shelf(made.ads);
    this.creatives = new Shelf(made.creatives);
  }

  difference(): AdShelfDifference {
    return {
      campaigns: this.campaigns.difference(),
      adSets: this.adSets.difference(),
      ads: this.ads.difference(),
      creatives: this.creatives.difference(),
    };
  }
}
