import type { Account } from "../accounts/entity";
import type { Business } from "../people/entity";
import type { DemoAdAccounts } from "./demo-ad";

/** `raw` replaces the message with an unreadable one. */
export type DemoSequence = {
  /** Fixed if the guide names one, else made up. */
  id?: string;
  name: string;
  text: string;
  prefilled?: string;
  iceBreakers?: string[];
  /** Minimum; ads beyond those in `advertising` are plain. */
  inAds?: number;
  hidesAdStatus?: boolean;
  /** Days since the last change. */
  daysAgo: number;
  /** Unknown fields that Overture must keep. */
  extra?: Record<string, unknown>;
  raw?: string;
};

/** Sequences are listed oldest first. */
export type DemoBusiness = {
  business: Business;
  account: Pick<Account, "id" | "name" | "currency" | "timezoneId" | "country"> & { displayNumber: string };
  advertising: DemoAdAccounts;
  sequences: DemoSequence[];
};
