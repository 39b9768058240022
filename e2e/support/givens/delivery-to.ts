import type { DeliverySettings } from "@/lib/server/notifications/delivery-settings";
import { smtpMailer } from "@/lib/server/notifications/mail/smtp-mailer";
import { english } from "../text/english";

export const ORIGIN = "https://overture.example";

/** Sends to the sandbox's outbox, and to its hooks, as the demo does. */
export function deliveryTo({ url, smtpUrl }: { url: string; smtpUrl: string }): DeliverySettings {
  return {
    origin: ORIGIN,
    mailer: smtpMailer(smtpUrl, "Overture <overture@example.com>"),
    sandboxOrigin: url,
    textIn: async () => english,
  };
}
