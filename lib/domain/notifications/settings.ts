import type { Choices } from "./choices";
import type { NotificationKind } from "./notification";

export type MailAddress = {
  address: string | null;
  pendingAddress: string | null;
  isPendingRefused: boolean;
  /** Why mail to `address` stopped; null while it works. */
  bounce: string | null;
  timeZone: string | null;
};

/** Without its URL, which is a secret. */
export type NotificationChannel = {
  host: string;
  kinds: NotificationKind[];
  pausedUntil: string | null;
  lastError: string | null;
  lastSentAt: string | null;
};

export type NotificationSettings = {
  isMailOn: boolean;
  mail: MailAddress;
  choices: Choices;
  channel: NotificationChannel | null;
};
