import type { NotificationKind, NotificationParams } from "@/lib/domain/notifications/notification";

export type NewNotification = {
  wabaId: string;
  kind: NotificationKind;
  /** Names the event, so that reporting it again notifies nobody twice. */
  eventKey: string;
  /** Never notified of what they did themselves. */
  actorId: string | null;
  userIds: readonly string[];
  params: NotificationParams;
  /** Where it leads, inside Overture: `/<wabaId>/reviews/<reviewId>`. */
  path: string;
};
