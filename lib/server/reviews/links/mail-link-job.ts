import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
import { HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import { defineJob, type JobContext, type JobHandler, type NewJob } from "../../jobs/job";
import type { DeliverySettings } from "../../notifications/delivery-settings";
import { messageIdOf } from "../../notifications/mail/message-id";
import { renderMail } from "../../notifications/mail/render-mail";
import { sendOrExplain } from "../../notifications/mail/send-or-explain";
import type { Database } from "../../store/open-database";
import { secretHash } from "./link-token";
import { mailedToken } from "./mailed-token";

const KIND = "mail-review-link";
const RETRY_AFTER_MS = [5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, HOUR_MS];

export const mailLinkKey = (linkId: string): string => `review-link:${linkId}`;

export const newMailLinkJob = (linkId: string, at: Date): NewJob => ({
  kind: KIND,
  key: mailLinkKey(linkId),
  payload: { linkId },
  at,
});

/** Mails a named link to its reviewer. Nothing is decided by opening it: mail scanners open every link. At least once. */
export function mailLinkJob(settings: DeliverySettings, ctx: JobContext): JobHandler {
  return defineJob({
    kind: KIND,
    payload: z.object({ linkId: z.string() }),
    retryAfterMs: RETRY_AFTER_MS,
    async run({ linkId }, { key }) {
      if (!settings.mailer) return { kind: "failed", error: "mail-off" };
      const link = await readLink(ctx, linkId);
      if (!link?.email) return { kind: "done" };
      const token = mailedToken(linkId);
      // The key ring may have a newer key than when the link was made.
      await ctx.db
        .updateTable("review_links")
        .set({ token_hash: secretHash(token) })
        .where("id", "=", linkId)
        .execute();
      // The reviewer's language is not known: people usually write to those who read theirs.
      const language = link.language ?? "en";
      const text = await settings.textIn(language);
      const { by, account, reviews } = link;
      const names = { by: by ?? account, account, count: reviews.length, name: reviews[0] ?? "" };
      const heading = text(msg("reviews.linkMail.heading", names));
      const mail = renderMail({
        language,
        subject: heading,
        heading,
        lines: [
          text(msg("reviews.linkMail.noLogin", names)),
          ...(link.passcode_hash ? [text(msg("reviews.linkMail.passcode", names))] : []),
        ],
        action: { label: text(msg("reviews.linkMail.open")), url: `${settings.origin}/r/${token}` },
        footer: [text(msg("reviews.linkMail.onlyYours")), text(msg("reviews.linkMail.ignore", names))],
      });
      const messageId = messageIdOf(key, settings.origin);
      return sendOrExplain(settings.mailer, { to: link.email, ...mail, messageId }, () => async () => {});
    },
  });
}

/** Null once it is revoked or expired. */
async function readLink({ db, now }: JobContext, linkId: string) {
  const link = await db
    .selectFrom("review_links as link")
    .innerJoin("accounts", "accounts.waba_id", "link.waba_id")
    .leftJoin("users", "users.id", "link.created_by")
    .select(["link.email", "link.passcode_hash", "accounts.name as account", "users.name as by", "users.language"])
    .where("link.id", "=", linkId)
    .where("link.mailed", "=", 1)
    .where("link.revoked_at", "is", null)
    .where("link.expires_at", ">", now().toISOString())
    .executeTakeFirst();
  return link && { ...link, reviews: await namesIn(db, linkId) };
}

async function namesIn(db: Database, linkId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("review_link_items as item")
    .innerJoin("reviews", "reviews.id", "item.review_id")
    .select("reviews.name")
    .where("item.link_id", "=", linkId)
    .orderBy("item.position")
    .execute();
  return rows.map(({ name }) => name);
}
