import type { MouseEvent } from "react";
import type { PreviewTarget } from "@/components/list/preview-target";
import type { AdRow } from "@/lib/domain/ads/ad-row";

/** What a row can ask of the list. One object for all rows, the same through every render. */
export type AdActions = {
  select: (adId: string, range: boolean) => void;
  /** Shows the ad with all that is known of it. */
  look: (adId: string) => void;
  /** For a link to a sequence: follows it in place, and leaves new tabs and windows to the browser. */
  follow: (event: MouseEvent<HTMLAnchorElement>) => void;
  preview: PreviewTarget<AdRow>;
};
