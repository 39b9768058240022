import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
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

const MOST_ENTRIES = 50;

/** What the person hasn't read by then, in one mail; none if they have read everything. At least once, like single mails. */
export function mailDigestJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: "mail-digest",
    payload: z.object({ userId: z.string(), digestKey: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ userId, digestKey }, { key }) {
      if (!settings.mailer) return { kind: "failed", error: "mail-off" };
      const recipient = await mailRecipient(ctx.db, userId);
      const rows = recipient ? await readUnread(ctx.db, userId, digestKey) : [];
      if (!recipient || rows.length === 0) return { kind: "done" };
      const mail = await compose(rows, recipient, settings);
      const messageId = messageIdOf(key, settings.origin);
      return sendOrExplain(settings.mailer, { ...mail, messageId }, recordBounce(recipient, ctx));
    },
  });
}

type Entry = NotificationsTable & { account: string };

async function readUnread(db: Database, userId: string, digestKey: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom("notifications")
    .innerJoin("accounts", "accounts.waba_id", "notifications.waba_id")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.waba_id", "=", "notifications.waba_id")
        .onRef("memberships.user_id", "=", "notifications.user_id"),
    )
    .selectAll("notifications")
    .select("accounts.name as account")
    .where("digest_key", "=", digestKey)
    .where("notifications.user_id", "=", userId)
    .where("read_at", "is", null)
    .where("memberships.removed_at", "is", null)
    .orderBy("at")
    .execute();
  const off = await db
    .selectFrom("notification_choices")
    .select("kind")
    .where("user_id", "=", userId)
    .where("email", "=", "off")
    .execute();
  return rows.filter(({ kind }) => !off.some((choice) => choice.kind === kind));
}

async function compose(
  rows: readonly Entry[],
  { userId, address, language }: MailRecipient,
  settings: DeliverySettings,
) {
  const { origin, textIn } = settings;
  const text = await textIn(language);
  const entries = rows.slice(0, MOST_ENTRIES).map((row) => {
    const params = readJson(row.params, notificationParamsSchema, `notifications.params ${row.id}`) ?? {};
    return { text: text(notificationText(row.kind, params)), detail: row.account, url: origin + row.path };
  });
  const left = rows.length - entries.length;
  const wabaId = rows[0]?.waba_id ?? "";
  const subscription = { userId, what: "digest" } as const;
  const title = text(msg("notifications.mail.digestTitle", { count: rows.length }));
  const content = renderMail({
    language,
    subject: title,
    heading: title,
    entries,
    lines: left > 0 ? [text(msg("notifications.mail.more", { count: left }))] : [],
    action: { label: text(msg("notifications.mail.openInbox")), url: `${origin}/${wabaId}/notifications` },
    footer: footerOf({ subscription, wabaId, text, origin }),
  });
  return { to: address, ...content, headers: unsubscribeHeaders(subscription, origin) };
}
