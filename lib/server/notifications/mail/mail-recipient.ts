import type { JobContext, JobOutcome } from "../../jobs/job";
import type { Database } from "../../store/open-database";

export type MailRecipient = { userId: string; address: string; language: string };

export async function mailRecipient(db: Database, userId: string): Promise<MailRecipient | null> {
  const row = await db
    .selectFrom("mail_addresses")
    .select(["address", "language"])
    .where("user_id", "=", userId)
    .where("bounced_at", "is", null)
    .executeTakeFirst();
  return row?.address ? { userId, address: row.address, language: row.language } : null;
}

/** Stops mail to an address that its server refuses for good; the settings page says so. */
export function recordBounce({ userId, address }: MailRecipient, { now }: JobContext) {
  return (code: string): JobOutcome["record"] =>
    async (tx) => {
      await tx
        .updateTable("mail_addresses")
        .set({ bounced_at: now().toISOString(), bounce: code })
        .where("user_id", "=", userId)
        .where("address", "=", address)
        .execute();
    };
}
