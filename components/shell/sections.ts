import {
  ChartNoAxesColumn,
  FileCheck2,
  History,
  type LucideIcon,
  Megaphone,
  MessageSquareText,
  SlidersHorizontal,
  Users,
} from "lucide-react";
import type { CommandId } from "@/lib/client/commands/command-table";
import { type Message, msg } from "@/lib/domain/messages/message";

export type Section = { segment: string; label: Message; icon: LucideIcon; command: CommandId };

/** In the order of sidebar, drawer and palette. */
export const sections: readonly Section[] = [
  { segment: "sequences", label: msg("shell.sections.sequences"), icon: MessageSquareText, command: "list.open" },
  { segment: "reviews", label: msg("shell.sections.reviews"), icon: FileCheck2, command: "reviews.open" },
  { segment: "ads", label: msg("shell.sections.ads"), icon: Megaphone, command: "ads.open" },
  { segment: "results", label: msg("shell.sections.results"), icon: ChartNoAxesColumn, command: "results.open" },
  { segment: "activity", label: msg("shell.sections.activity"), icon: History, command: "activity.open" },
  { segment: "team", label: msg("shell.sections.team"), icon: Users, command: "team.open" },
  { segment: "setup", label: msg("shell.sections.setup"), icon: SlidersHorizontal, command: "setup.open" },
];
