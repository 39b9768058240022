import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type NotificationContext, notificationContext } from "../notification-context";

/** Forgets the address, the pending one too: mail that waits is not sent, and an open link confirms nothing. */
export async function removeAddress(
  { wabaId, userId }: AuthorizedWaba,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("mail_addresses").where("user_id", "=", userId).execute();
    await writeAudit(tx, { wabaId, userId, action: "notifications.address-remove", outcome: "done" }, ctx.now());
  });
  return { ok: true, data: null };
}
