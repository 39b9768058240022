import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
import { defaultChoice } from "@/lib/domain/notifications/choices";
import { notificationParamsSchema } from "@/lib/domain/notifications/notification";
import { notificationText } from "@/lib/domain/notifications/notification-text";
import { defineJob, type JobContext, type JobHandler } from "../../jobs/job";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import type { DeliverySettings } from "../delivery-settings";
import { footerOf, unsubscribeHeaders } from "./mail-footer";
import type { MailRecipient } from "./mail-recipient";
import { renderMail } from "./render-mail";
import { RETRY_AFTER_MS } from "./retry-after-ms";
import { selectUnread, type UnreadNotification } from "./select-unread";
import { sendToPerson } from "./send-to-person";

/** Mails one notification, unless it was read in the meantime. */
export function mailNotificationJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: "mail-notification",
    payload: z.object({ userId: z.string(), eventKey: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ userId, eventKey }, { key }) {
      return sendToPerson({ userId, key, settings, ctx }, async (recipient) => {
        const row = await readWanted(ctx.db, userId, eventKey);
        return row && compose(row, recipient, settings);
      });
    },
  });
}

/** Null if it was read in the meantime, the person no longer wants it, or left the account. */
async function readWanted(db: Database, userId: string, eventKey: string): Promise<UnreadNotification | null> {
  const row = await selectUnread(db, userId).where("event_key", "=", eventKey).executeTakeFirst();
  if (!row) return null;
  const choice = await db
    .selectFrom("notification_choices")
    .select("email")
    .where("user_id", "=", userId)
    .where("kind", "=", row.kind)
    .executeTakeFirst();
  return (choice?.email ?? defaultChoice(row.kind).email) === "off" ? null : row;
}

async function compose(row: UnreadNotification, { userId, language }: MailRecipient, settings: DeliverySettings) {
  const text = await settings.textIn(language);
  const params = readJson(row.params, notificationParamsSchema, `notifications.params ${row.id}`) ?? {};
  const sentence = text(notificationText(row.kind, params));
  const subscription = { userId, what: row.kind };
  const content = renderMail({
    language,
    subject: sentence,
    heading: sentence,
    lines: [text(msg("notifications.mail.inAccount", { account: row.account }))],
    action: { label: text(msg("notifications.mail.open")), url: settings.origin + row.path },
    footer: footerOf({ subscription, wabaId: row.waba_id, text, origin: settings.origin }),
  });
  return { ...content, headers: unsubscribeHeaders(subscription, settings.origin) };
}
