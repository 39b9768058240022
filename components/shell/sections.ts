import { ChartNoAxesColumn, type LucideIcon, Megaphone, MessageSquareText, SlidersHorizontal } from "lucide-react";
import type { CommandId } from "@/lib/client/commands/command-table";

export type Section = { segment: string; label: string; icon: LucideIcon; command: CommandId };

/** The places of a business account, in the order in which sidebar, drawer and palette offer them. */
export const sections: readonly Section[] = [
  { segment: "sequences", label: "Sequences", icon: MessageSquareText, command: "list.open" },
  { segment: "ads", label: "Ads", icon: Megaphone, command: "ads.open" },
  { segment: "results", label: "Results", icon: ChartNoAxesColumn, command: "results.open" },
  { segment: "setup", label: "Setup", icon: SlidersHorizontal, command: "setup.open" },
];
