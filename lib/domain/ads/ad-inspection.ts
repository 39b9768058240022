import type { Finding } from "../changes/finding";
import type { AdRow } from "./ad-row";

export type AdInspection = {
  ad: AdRow;
  hasSequence: boolean;
  findings: Finding[];
};
