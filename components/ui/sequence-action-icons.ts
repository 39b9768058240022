import {
  Copy,
  Files,
  History,
  Languages,
  Link2,
  type LucideIcon,
  Megaphone,
  PenLine,
  Replace,
  Send,
  Trash2,
} from "lucide-react";
import type { SequenceActionId } from "@/lib/domain/sequences/sequence-actions";

export const sequenceActionIcons: Record<SequenceActionId, LucideIcon> = {
  open: PenLine,
  ads: Link2,
  "hand-over": Megaphone,
  review: Send,
  duplicate: Files,
  change: Replace,
  translate: Languages,
  history: History,
  "copy-id": Copy,
  delete: Trash2,
};
