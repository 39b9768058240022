import { z } from "zod";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type NotificationContext, notificationContext } from "../notification-context";

/** `until`: everything that had arrived by then, so that "all" means all that the person saw. */
export const markReadSchema = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.object({ until: z.iso.datetime() }),
]);

/** Own notifications only; marking again changes nothing. Not audited: reading is no event of the account. */
export async function markRead(
  { wabaId, userId }: AuthorizedWaba,
  which: z.output<typeof markReadSchema>,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  await db
    .updateTable("notifications")
    .set({ read_at: ctx.now().toISOString() })
    .where("user_id", "=", userId)
    .where("waba_id", "=", wabaId)
    .where("read_at", "is", null)
    .where((eb) => ("ids" in which ? eb("id", "in", which.ids) : eb("at", "<=", which.until)))
    .execute();
  return { ok: true, data: null };
}
