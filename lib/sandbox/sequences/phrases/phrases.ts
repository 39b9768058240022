/** Sentences that combine freely, one set per language. `{n}` is the sequence's number. */
export type Phrases = {
  cities: string[];
  campaigns: string[];
  openings: string[];
  offers: string[];
  closings: string[];
  prefilled: string[];
  iceBreakers: string[];
};
