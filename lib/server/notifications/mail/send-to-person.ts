import type { JobContext, JobOutcome } from "../../jobs/job";
import type { DeliverySettings } from "../delivery-settings";
import { type MailRecipient, mailRecipient, recordBounce } from "./mail-recipient";
import { messageIdOf } from "./message-id";
import { sendOrExplain } from "./send-or-explain";
import type { OutgoingMail } from "./smtp-mailer";

type Mail = Omit<OutgoingMail, "messageId" | "to">;
type Sending = { userId: string; key: string; settings: DeliverySettings; ctx: JobContext };

/**
 * At least once: a process that dies before it records the server's answer sends again, with the same Message-ID.
 * Sends nothing to a person without an address, or if `compose` returns null.
 */
export async function sendToPerson(
  { userId, key, settings, ctx }: Sending,
  compose: (recipient: MailRecipient) => Promise<Mail | null>,
): Promise<JobOutcome> {
  if (!settings.mailer) return { kind: "failed", error: "mail-off" };
  const recipient = await mailRecipient(ctx.db, userId);
  const mail = recipient && (await compose(recipient));
  if (!mail) return { kind: "done" };
  const messageId = messageIdOf(key, settings.origin);
  return sendOrExplain(settings.mailer, { ...mail, to: recipient.address, messageId }, recordBounce(recipient, ctx));
}
