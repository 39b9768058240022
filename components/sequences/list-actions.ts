import type { MouseEvent } from "react";
import type { PreviewTarget } from "@/components/list/preview-target";
import type { Sequence } from "@/lib/domain/sequences/schema";

/** What a row or card can ask of the list. One object for all rows, the same through every render. */
export type ListActions = {
  select: (sequenceId: string, range: boolean) => void;
  openMenu: (sequenceId: string, button: HTMLElement) => void;
  /** Shows the ads behind its status. */
  openAds: (sequenceId: string, button: HTMLElement) => void;
  /** For a row's link: follows it in place, and leaves new tabs and windows to the browser. */
  open: (event: MouseEvent<HTMLAnchorElement>) => void;
  preview: PreviewTarget<Sequence>;
};
