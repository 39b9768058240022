import type { LucideIcon } from "lucide-react";
import type { AdStatus } from "@/lib/domain/sequences/schema";

export type PaletteLine = {
  id: string;
  label: string;
  /** What the search compares in place of the label. */
  name?: string;
  icon: LucideIcon;
  detail?: string;
  keys?: string;
  /** Of a sequence. */
  status?: AdStatus;
  danger?: boolean;
  /** Also found by these words, after those whose label matches. */
  keywords?: string;
  /** The search matches something that the line doesn't show, such as a sequence's questions. */
  isFound?: boolean;
  run: () => void;
};

export type PaletteGroup = { id: string; heading: string; lines: readonly PaletteLine[] };
