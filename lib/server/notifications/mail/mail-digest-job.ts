import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
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

const MOST_ENTRIES = 50;

/** What the person hasn't read by then, in one mail; none if they have read everything. */
export function mailDigestJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: "mail-digest",
    payload: z.object({ userId: z.string(), digestKey: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ userId, digestKey }, { key }) {
      return sendToPerson({ userId, key, settings, ctx }, async (recipient) => {
        const rows = await readUnread(ctx.db, userId, digestKey);
        return rows.length > 0 ? compose(rows, recipient, settings) : null;
      });
    },
  });
}

async function readUnread(db: Database, userId: string, digestKey: string): Promise<UnreadNotification[]> {
  const rows = await selectUnread(db, userId).where("digest_key", "=", digestKey).orderBy("at").execute();
  const off = await db
    .selectFrom("notification_choices")
    .select("kind")
    .where("user_id", "=", userId)
    .where("email", "=", "off")
    .execute();
  return rows.filter(({ kind }) => !off.some((choice) => choice.kind === kind));
}

async function compose(
  rows: readonly UnreadNotification[],
  { userId, language }: MailRecipient,
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
  return { ...content, headers: unsubscribeHeaders(subscription, origin) };
}
