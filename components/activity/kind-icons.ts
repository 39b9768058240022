import {
  CloudDownload,
  Inbox,
  type LucideIcon,
  Megaphone,
  MessageSquareText,
  PenLine,
  SlidersHorizontal,
  Users,
} from "lucide-react";
import type { ActivityKind } from "@/lib/domain/activity/activity-kind";

export const kindIcons: Record<ActivityKind, LucideIcon> = {
  sequences: PenLine,
  elsewhere: CloudDownload,
  ads: Megaphone,
  reviews: MessageSquareText,
  team: Users,
  settings: SlidersHorizontal,
  deliveries: Inbox,
};
