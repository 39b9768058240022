import type { Choices } from "./choices";
import type { NotificationKind } from "./notification";

export type MailAddress = {
  address: string | null;
  pendingAddress: string | null;
  isPendingRefused: boolean;
  bounce: string | null;
  timeZone: string | null;
};

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
