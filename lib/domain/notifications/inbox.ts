import type { NotificationKind, NotificationParams } from "./notification";

export type InboxItem = {
  id: string;
  kind: NotificationKind;
  at: string;
  params: NotificationParams;
  path: string;
  isRead: boolean;
};

/** `unread` stops counting at `UNREAD_MAX`. `newestAt` is empty without any notification. */
export type InboxState = { unread: number; newestAt: string };

export type InboxPage = InboxState & { items: InboxItem[]; next: string | null };

export const UNREAD_MAX = 100;
