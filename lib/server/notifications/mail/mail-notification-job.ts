import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
import { defaultChoice } from "@/lib/domain/notifications/choices";
import { notificationParamsSchema } from "@/lib/domain/notifications/notification";
import { notificationText } from "@/lib/domain/notifications/notification-text";
import { defineJob, type JobContext, type JobHandler } from "../../jobs/job";
import type { NotificationsTable } from "../../store/notification-tables";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import type { DeliverySettings } from "../delivery-settings";
import { footerOf, unsubscribeHeaders } from "./mail-footer";
import { type MailRecipient, mailRecipient, recordBounce } from "./mail-recipient";
import { messageIdOf } from "./message-id";
import { renderMail } from "./render-mail";
import { RETRY_AFTER_MS } from "./retry-after-ms";
import { sendOrExplain } from "./send-or-explain";
import type { OutgoingMail } from "./smtp-mailer";

/** At least once: a process that dies before it records the server's answer sends again, with the same Message-ID. */
export function mailNotificationJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: "mail-notification",
    payload: z.object({ userId: z.string(), eventKey: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ userId, eventKey }, { key }) {
      if (!settings.mailer) return { kind: "failed", error: "mail-off" };
      const recipient = await mailRecipient(ctx.db, userId);
      const row = recipient && (await readWanted(ctx.db, userId, eventKey));
      if (!row) return { kind: "done" };
      const mail = await compose(row, recipient, settings);
      const messageId = messageIdOf(key, settings.origin);
      return sendOrExplain(settings.mailer, { ...mail, messageId }, recordBounce(recipient, ctx));
    },
  });
}

type Wanted = NotificationsTable & { account: string };

/** Null if it was read in the meantime, the person no longer wants it, or left the account. */
async function readWanted(db: Database, userId: string, eventKey: string): Promise<Wanted | null> {
  const row = await db
    .selectFrom("notifications")
    .innerJoin("accounts", "accounts.waba_id", "notifications.waba_id")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.waba_id", "=", "notifications.waba_id")
        .onRef("memberships.user_id", "=", "notifications.user_id"),
    )
    .selectAll("notifications")
    .select("accounts.name as account")
    .where("notifications.user_id", "=", userId)
    .where("event_key", "=", eventKey)
    .where("read_at", "is", null)
    .where("memberships.removed_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const choice = await db
    .selectFrom("notification_choices")
    .select("email")
    .where("user_id", "=", userId)
    .where("kind", "=", row.kind)
    .executeTakeFirst();
  return (choice?.email ?? defaultChoice(row.kind).email) === "off" ? null : row;
}

async function compose(row: Wanted, { userId, address, language }: MailRecipient, settings: DeliverySettings) {
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
  return { to: address, ...content, headers: unsubscribeHeaders(subscription, settings.origin) } satisfies Omit<
    OutgoingMail,
    "messageId"
  >;
}
