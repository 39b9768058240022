import type { JobContext, JobOutcome } from "../../jobs/job";
import type { Database } from "../../store/open-database";

export type MailRecipient = { userId: string; address: string; language: string };

/** In the language that the person chose, else the one their browser had when they gave the address. */
export async function mailRecipient(db: Database, userId: string): Promise<MailRecipient | null> {
  const row = await db
    .selectFrom("mail_addresses")
    .innerJoin("users", "users.id", "mail_addresses.user_id")
    .select(["address", "mail_addresses.language", "users.language as chosen"])
    .where("user_id", "=", userId)
    .where("bounced_at", "is", null)
    .executeTakeFirst();
  return row?.address ? { userId, address: row.address, language: row.chosen ?? row.language } : null;
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
