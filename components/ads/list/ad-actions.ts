import type { MouseEvent } from "react";
import type { PreviewTarget } from "@/components/list/preview-target";
import type { AdRow } from "@/lib/domain/ads/ad-row";

/** One stable object for all rows, so memoised rows don't render again. */
export type AdActions = {
  select: (adId: string, range: boolean) => void;
  /** Opens the ad's details. */
  look: (adId: string) => void;
  /** Follows a link to a sequence in place; leaves new tabs and windows to the browser. */
  follow: (event: MouseEvent<HTMLAnchorElement>) => void;
  preview: PreviewTarget<AdRow>;
};
