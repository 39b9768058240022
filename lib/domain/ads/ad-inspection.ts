import type { Finding } from "../changes/finding";
import type { AdRow } from "./ad-row";

/** One ad as it stands at Meta this moment, and what speaks for or against a sequence in it. */
export type AdInspection = {
  ad: AdRow;
  /** Whether it greets with the sequence that was asked about. */
  hasSequence: boolean;
  findings: Finding[];
};
