import type { Account } from "../accounts/entity";
import type { Business } from "../people/entity";
import type { DemoAdAccounts } from "./demo-ad";

/** A sequence of the demo, in the words that a marketer would use. `raw` stands in for a message nobody can read. */
export type DemoSequence = {
  /** Fixed where the guide names one, else made up. */
  id?: string;
  name: string;
  text: string;
  prefilled?: string;
  iceBreakers?: string[];
  /** At least so many; those that `advertising` does not name are plain. */
  inAds?: number;
  hidesAdStatus?: boolean;
  /** Days since the last change. */
  daysAgo: number;
  /** Fields that Overture does not know and must not lose. */
  extra?: Record<string, unknown>;
  raw?: string;
};

/** A business of the demo with its WhatsApp account. Sequences are listed oldest first. */
export type DemoBusiness = {
  business: Business;
  account: Pick<Account, "id" | "name" | "currency" | "timezoneId" | "country"> & { displayNumber: string };
  advertising: DemoAdAccounts;
  sequences: DemoSequence[];
};
