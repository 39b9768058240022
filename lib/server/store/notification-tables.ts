import type { EmailTiming } from "@/lib/domain/notifications/choices";
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
  /** 0: the person wants this kind by e-mail only, or not at all. */
  in_app: 0 | 1;
  digest_key: string | null;
};

/** A person's choice for a kind; without a row, the default counts. */
export type NotificationChoicesTable = {
  user_id: string;
  kind: NotificationKind;
  in_app: 0 | 1;
  email: EmailTiming;
};

/** `address` is confirmed and gets mail. `pending_address` replaces it once confirmed. */
export type MailAddressesTable = {
  user_id: string;
  language: string;
  address: string | null;
  confirmed_at: Iso | null;
  pending_address: string | null;
  /** Names the confirmation that counts; a newer one replaces it. Null: the mail server refused the pending address. */
  pending_nonce: string | null;
  pending_at: Iso | null;
  time_zone: string | null;
  /** The mail server refused the address for good; nothing more is sent to it. */
  bounced_at: Iso | null;
  bounce: string | null;
};

/** An account's Slack-compatible incoming webhook. Its URL is a secret. */
export type NotificationChannelsTable = {
  waba_id: string;
  sealed_url: string;
  host: string;
  kinds: JsonText;
  changed_by: string;
  changed_at: Iso;
  failures: number;
  paused_until: Iso | null;
  last_error: string | null;
  last_sent_at: Iso | null;
};

/** Work that survives restarts. `key` is unique, so the same work is never queued twice. */
export type JobsTable = {
  key: string;
  kind: string;
  payload: JsonText;
  created_at: Iso;
  next_at: Iso;
  done_at: Iso | null;
  failed_at: Iso | null;
  /** A code, never a secret or a person's words. */
  last_error: string | null;
  lease_holder: string | null;
  lease_until: Iso | null;
  attempts: number;
};

export type NotificationTables = {
  notifications: NotificationsTable;
  notification_choices: NotificationChoicesTable;
  mail_addresses: MailAddressesTable;
  notification_channels: NotificationChannelsTable;
  jobs: JobsTable;
};
