import type { MouseEvent } from "react";
import type { PreviewTarget } from "@/components/list/preview-target";
import type { Sequence } from "@/lib/domain/sequences/schema";

/** One stable object for all rows and cards, so memoised ones don't render again. */
export type ListActions = {
  select: (sequenceId: string, range: boolean) => void;
  openMenu: (sequenceId: string, button: HTMLElement) => void;
  /** Shows the ads behind the status. */
  openAds: (sequenceId: string, button: HTMLElement) => void;
  /** Follows a row's link in place; leaves new tabs and windows to the browser. */
  open: (event: MouseEvent<HTMLAnchorElement>) => void;
  preview: PreviewTarget<Sequence>;
};
