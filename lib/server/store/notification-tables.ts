import type { NotificationKind } from "@/lib/domain/notifications/notification";
import type { Iso, JsonText } from "./column-types";

/** `event_key` is unique for a person: an event that is reported twice notifies once. */
export type NotificationsTable = {
  user_id: string;
  event_key: string;
  id: string;
  waba_id: string;
  kind: NotificationKind;
  at: Iso;
  params: JsonText;
  /** Inside Overture, without a host. */
  path: string;
  actor_id: string | null;
  read_at: Iso | null;
};

export type NotificationTables = { notifications: NotificationsTable };
