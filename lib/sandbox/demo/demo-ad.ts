import type { NewAd } from "../ads/add-ad";
import type { OwnWords } from "../ads/creative-specs";

/** An ad of the demo. */
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
  /** Which of the business's ad accounts, counted from 0. */
  account?: number;
  /** The sequence that greets, by its name … */
  sequence?: string;
  /** … or words of the ad's own; neither: nothing greets. */
  own?: OwnWords;
  /** A Page whose number belongs to nobody here. */
  isRemote?: boolean;
  daysAgo: number;
};

/** The ad accounts of a demo business, the WhatsApp account's own first, with the ads in them, oldest first. */
export type DemoAdAccounts = { accounts: { id: string; name: string }[]; pageId: string; ads: DemoAd[] };
