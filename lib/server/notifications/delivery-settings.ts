import type { Text } from "@/lib/domain/messages/message";
import { env } from "../env";
import { textIn } from "../i18n/text-in";
import { type Mailer, smtpMailer } from "./mail/smtp-mailer";

/** What deliveries need beside the database. Specs replace parts of it. */
export type DeliverySettings = {
  origin: string;
  /** Null: no SMTP server is set. */
  mailer: Mailer | null;
  /** The only origin to which plain http and this computer are allowed: the stand-in for Meta. */
  sandboxOrigin: string | null;
  textIn(language: string): Promise<(text: Text) => string>;
};

export function deliverySettings(): DeliverySettings {
  const { NEXTAUTH_URL, META_SANDBOX_URL, SMTP_URL, MAIL_FROM } = env();
  return {
    origin: NEXTAUTH_URL,
    mailer: SMTP_URL && MAIL_FROM ? smtpMailer(SMTP_URL, MAIL_FROM) : null,
    sandboxOrigin: META_SANDBOX_URL ? new URL(META_SANDBOX_URL).origin : null,
    textIn,
  };
}
