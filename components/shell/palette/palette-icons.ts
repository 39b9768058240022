import {
  Bell,
  BellRing,
  Building2,
  CloudUpload,
  FileCheck2,
  FlipHorizontal2,
  Keyboard,
  LayoutGrid,
  LogOut,
  type LucideIcon,
  MessageSquareText,
  Monitor,
  Moon,
  Redo2,
  RefreshCw,
  Save,
  Search,
  Send,
  Smartphone,
  Sparkles,
  SquarePen,
  Sun,
  Trash2,
  Undo2,
} from "lucide-react";
import type { CommandId, commandTable } from "@/lib/client/commands/command-table";
import { sections } from "../sections";

type Listed = {
  [Id in CommandId]: (typeof commandTable)[Id] extends { unlisted: true } ? never : Id;
}[CommandId];

const sectionIcons = Object.fromEntries(sections.map(({ command, icon }) => [command, icon]));

export const commandIcons = {
  ...(sectionIcons as Record<Extract<Listed, `${string}.open`>, LucideIcon>),
  help: Keyboard,
  create: SquarePen,
  "create.elsewhere": SquarePen,
  starters: Sparkles,
  "list.deleted": Trash2,
  "list.search": Search,
  "list.refresh": RefreshCw,
  "notifications.open": Bell,
  "notifications.settings": BellRing,
  save: Save,
  publish: CloudUpload,
  undo: Undo2,
  redo: Redo2,
  "review.send": Send,
  "review.update": Send,
  "review.show": FileCheck2,
  "preview.ios": Smartphone,
  "preview.android": Smartphone,
  "preview.light": Sun,
  "preview.dark": Moon,
  "preview.other": FlipHorizontal2,
  "theme.light": Sun,
  "theme.dark": Moon,
  "theme.system": Monitor,
  accounts: LayoutGrid,
  "sign-out": LogOut,
} as const satisfies Record<Listed, LucideIcon>;

export const sequenceIcon = MessageSquareText;
export const reviewIcon = FileCheck2;
export const accountIcon = Building2;
