import { petalAndPostAds } from "../ads/petal-and-post-ads";
import type { DemoBusiness } from "../demo-business";

/** Just opened: no sequence yet. */
export const petalAndPost: DemoBusiness = {
  business: { id: "318842207716590", name: "Petal & Post Ltd" },
  account: {
    id: "402218665310974",
    name: "Petal & Post",
    currency: "GBP",
    timezoneId: "58",
    country: "GB",
    displayNumber: "+44 20 7946 0381",
  },
  advertising: petalAndPostAds,
  sequences: [],
};
