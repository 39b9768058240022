import type { Transaction } from "kysely";
import type { Tables } from "@/lib/server/store/tables";

type Former = { wabaId: string; userId: string; at: string };

/** Who is no longer admin lets nobody in by the links that they made. */
export async function revokeInvitesOf(trx: Transaction<Tables>, { wabaId, userId, at }: Former): Promise<void> {
  await trx
    .updateTable("invites")
    .set({ revoked_at: at })
    .where("waba_id", "=", wabaId)
    .where("created_by", "=", userId)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}
