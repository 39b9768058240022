import { writeAudit } from "../../audit/write-audit";
import type { Database } from "../../store/open-database";
import { type NotificationContext, notificationContext } from "../notification-context";
import { CONFIRMATION_MS, type Confirmation, openConfirmation } from "./confirmation-token";

export type PendingAddress = { address: string; person: string };

/** What a link would confirm; null if it is expired, used, replaced by a newer one, or no link of ours. Changes nothing. */
export async function pendingAddress(
  token: string,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<PendingAddress | null> {
  const confirmation = openConfirmation(token);
  return confirmation && findPending(await ctx.db(), confirmation, ctx.now());
}

/** The link proves that its reader has the mailbox; it works without a session, and once. */
export async function confirmAddress(
  token: string,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<boolean> {
  const confirmation = openConfirmation(token);
  const [db, now] = [await ctx.db(), ctx.now()];
  const pending = confirmation && (await findPending(db, confirmation, now));
  if (!confirmation || !pending) return false;
  const { userId, nonce } = confirmation;
  return db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("mail_addresses")
      .set({
        ...{ address: pending.address, confirmed_at: now.toISOString(), bounced_at: null, bounce: null },
        ...{ pending_address: null, pending_nonce: null, pending_at: null },
      })
      .where("user_id", "=", userId)
      .where("pending_nonce", "=", nonce)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    const audit = { wabaId: null, userId, action: "notifications.address-confirm", outcome: "done" as const };
    await writeAudit(tx, audit, now);
    return true;
  });
}

async function findPending(db: Database, { userId, nonce }: Confirmation, now: Date): Promise<PendingAddress | null> {
  const row = await db
    .selectFrom("mail_addresses")
    .innerJoin("users", "users.id", "mail_addresses.user_id")
    .select(["pending_address", "users.name"])
    .where("user_id", "=", userId)
    .where("pending_nonce", "=", nonce)
    .where("pending_at", ">", new Date(now.getTime() - CONFIRMATION_MS).toISOString())
    .executeTakeFirst();
  return row?.pending_address ? { address: row.pending_address, person: row.name } : null;
}

/** Whether the person of a link of ours has an address: what the page says after its form was sent. */
export async function isConfirmed(
  token: string,
  ctx: Pick<NotificationContext, "db"> = notificationContext,
): Promise<boolean> {
  const confirmation = openConfirmation(token);
  if (!confirmation) return false;
  const db = await ctx.db();
  const rows = db.selectFrom("mail_addresses").select("address").where("user_id", "=", confirmation.userId);
  return (await rows.executeTakeFirst())?.address != null;
}
