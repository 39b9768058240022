import type { NotificationKind, NotificationParams } from "./notification";

export type InboxItem = {
  id: string;
  kind: NotificationKind;
  at: string;
  params: NotificationParams;
  path: string;
  isRead: boolean;
};

/** Changes whenever a notification arrives or is read. `unread` stops counting at `UNREAD_MAX`. */
export type InboxState = { unread: number; revision: string };

export type InboxPage = InboxState & { items: InboxItem[]; next: string | null };

export const UNREAD_MAX = 100;
