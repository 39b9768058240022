import {
  AtSign,
  CircleCheck,
  CirclePause,
  History,
  KeyRound,
  type LucideIcon,
  MessageSquareText,
  MessageSquareWarning,
  OctagonX,
  PencilLine,
  RefreshCcw,
  Rocket,
  Stamp,
  WifiOff,
} from "lucide-react";
import type { InboxItem } from "@/lib/domain/notifications/inbox";
import type { NotificationKind } from "@/lib/domain/notifications/notification";

type Look = { icon: LucideIcon; tone: string };

const decisionIcon: Record<string, Look> = {
  "changes-requested": { icon: MessageSquareWarning, tone: "text-amber" },
  hold: { icon: CirclePause, tone: "text-red" },
};

/** A decision looks like what was decided. */
export function iconOf({ kind, params }: Pick<InboxItem, "kind" | "params">): Look {
  return (kind === "review-decided" && decisionIcon[String(params.decision)]) || kindIcon[kind];
}

/** Colour only for what needs the person. */
const kindIcon: Record<NotificationKind, Look> = {
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
