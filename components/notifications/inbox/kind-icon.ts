import {
  AtSign,
  CircleCheck,
  History,
  KeyRound,
  type LucideIcon,
  MessageSquareText,
  OctagonX,
  PencilLine,
  RefreshCcw,
  Rocket,
  Stamp,
  WifiOff,
} from "lucide-react";
import type { NotificationKind } from "@/lib/domain/notifications/notification";

/** Colour only for what needs the person. */
export const kindIcon: Record<NotificationKind, { icon: LucideIcon; tone: string }> = {
  "review-requested": { icon: Stamp, tone: "text-accent" },
  "review-updated": { icon: RefreshCcw, tone: "text-dim" },
  "review-commented": { icon: MessageSquareText, tone: "text-dim" },
  "review-mentioned": { icon: AtSign, tone: "text-accent" },
  "review-decided": { icon: CircleCheck, tone: "text-accent" },
  "review-published": { icon: Rocket, tone: "text-dim" },
  "review-outdated": { icon: History, tone: "text-amber" },
  "ad-rejected": { icon: OctagonX, tone: "text-red" },
  "sequence-changed-elsewhere": { icon: PencilLine, tone: "text-amber" },
  "token-expiring": { icon: KeyRound, tone: "text-amber" },
  "webhook-quiet": { icon: WifiOff, tone: "text-amber" },
};
