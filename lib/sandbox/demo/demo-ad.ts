import type { NewAd } from "../ads/add-ad";
import type { OwnWords } from "../ads/creative-specs";

export type DemoAd = Pick<
  NewAd,
  | "id"
  | "name"
  | "campaign"
  | "objective"
  | "campaignStatus"
  | "adSet"
  | "adSetStatus"
  | "destinationType"
  | "status"
  | "effectiveStatus"
  | "review"
  | "text"
  | "headline"
  | "picture"
  | "isVideo"
  | "postBased"
  | "creative"
  | "issues"
  | "feedback"
> & {
  /** Index of the business's ad account, from 0. */
  account?: number;
  /** Name of the sequence … */
  sequence?: string;
  /** … or the ad's own words; neither: no greeting. */
  own?: OwnWords;
  /** Uses a Page with a foreign number. */
  isRemote?: boolean;
  daysAgo: number;
};

/** The WhatsApp account's own first; ads oldest first. */
export type DemoAdAccounts = { accounts: { id: string; name: string }[]; pageId: string; ads: DemoAd[] };
