import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
import { HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import { defineJob, type JobContext, type JobHandler } from "../../jobs/job";
import type { DeliverySettings } from "../delivery-settings";
import { CONFIRMATION_MS, confirmationToken } from "./confirmation-token";
import { messageIdOf } from "./message-id";
import { renderMail } from "./render-mail";
import { sendOrExplain } from "./send-or-explain";

const HOURS = CONFIRMATION_MS / HOUR_MS;
const RETRY_AFTER_MS = [5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS];

/** Mails the link that confirms an address. A newer request or a removal makes this one pointless. At least once. */
export function mailConfirmationJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: "mail-confirmation",
    payload: z.object({ userId: z.string(), nonce: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ userId, nonce }, { key }) {
      if (!settings.mailer) return { kind: "failed", error: "mail-off" };
      const row = await ctx.db
        .selectFrom("mail_addresses")
        .innerJoin("users", "users.id", "mail_addresses.user_id")
        .select(["pending_address", "mail_addresses.language", "users.name", "users.language as chosen"])
        .where("user_id", "=", userId)
        .where("pending_nonce", "=", nonce)
        .executeTakeFirst();
      if (!row?.pending_address) return { kind: "done" };
      const language = row.chosen ?? row.language;
      const text = await settings.textIn(language);
      const mail = renderMail({
        language,
        subject: text(msg("notifications.mail.confirmSubject")),
        heading: text(msg("notifications.mail.confirmHeading", { person: row.name })),
        lines: [text(msg("notifications.mail.confirmAdvice", { hours: HOURS }))],
        action: {
          label: text(msg("notifications.mail.confirmOpen")),
          url: `${settings.origin}/confirm-email/${confirmationToken({ userId, nonce })}`,
        },
        footer: [text(msg("notifications.mail.confirmIgnore"))],
      });
      const messageId = messageIdOf(key, settings.origin);
      return sendOrExplain(settings.mailer, { to: row.pending_address, ...mail, messageId }, () => async (tx) => {
        await tx
          .updateTable("mail_addresses")
          .set({ pending_nonce: null })
          .where("user_id", "=", userId)
          .where("pending_nonce", "=", nonce)
          .execute();
      });
    },
  });
}
