import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { LanguageCode } from "@/lib/domain/languages/interface-languages";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { isTimeZone } from "@/lib/domain/results/is-time-zone";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { writeAudit } from "../../audit/write-audit";
import { takeAttempt } from "../../auth/limits/rate-limit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { enqueueJobs } from "../../jobs/enqueue-jobs";
import { type NotificationContext, notificationContext } from "../notification-context";

export const addressSchema = z.object({
  address: z.email().max(254),
  timeZone: z.string().max(64).nullable(),
});

/** Nobody can be flooded with confirmations, by one person or by many. */
const PER_PERSON = { name: "mail-confirmation-person", limit: 10, windowMs: HOUR_MS };
const PER_ADDRESS = { name: "mail-confirmation-address", limit: 5, windowMs: 24 * HOUR_MS };

const mailOff: Refusal = { kind: "installation", reason: "mailOff" };

/** Mails a link to the address, which counts once its mailbox confirms it. Until then the former address gets the mail. */
export async function requestAddress(
  { wabaId, userId }: AuthorizedWaba,
  { address, timeZone, language = "en" }: z.output<typeof addressSchema> & { language?: LanguageCode },
  ctx: NotificationContext = notificationContext,
): Promise<ActionResult<null>> {
  if (!ctx.delivery().mailer) return { ok: false, refusal: mailOff };
  const [db, now] = [await ctx.db(), ctx.now()];
  for (const rule of [
    { ...PER_PERSON, subject: userId },
    { ...PER_ADDRESS, subject: address.toLowerCase() },
  ]) {
    const answer = await takeAttempt(db, rule, now);
    if (answer.allowed) continue;
    return {
      ok: false,
      refusal: { kind: "rate-limited", reason: "tooManyConfirmations", retryAt: answer.retryAt.toISOString() },
    };
  }
  const nonce = randomUUID();
  const pending = {
    ...{ pending_address: address, pending_nonce: nonce, pending_at: now.toISOString() },
    ...{ language, time_zone: timeZone !== null && isTimeZone(timeZone) ? timeZone : null },
  };
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("mail_addresses")
      .values({ user_id: userId, ...pending })
      .onConflict((conflict) => conflict.column("user_id").doUpdateSet(pending))
      .execute();
    const key = `confirm:${userId}:${nonce}`;
    await enqueueJobs(tx, [{ kind: "mail-confirmation", key, payload: { userId, nonce }, at: now }], now);
    await writeAudit(tx, { wabaId, userId, action: "notifications.address", outcome: "done" }, now);
  });
  return { ok: true, data: null };
}
