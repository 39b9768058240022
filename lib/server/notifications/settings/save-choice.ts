import type { Transaction } from "kysely";
import type { z } from "zod";
import type { choiceSchema } from "@/lib/domain/notifications/choices";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Tables } from "../../store/tables";
import { type NotificationContext, notificationContext } from "../notification-context";

type NewChoice = z.output<typeof choiceSchema>;

/** The person's own, in all their accounts. Applies to mail that already waits, too. */
export async function saveChoice(
  { wabaId, userId }: AuthorizedWaba,
  choice: NewChoice,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const action = "notifications.choose";
  await db.transaction().execute(async (tx) => {
    await writeChoice(tx, userId, choice);
    await writeAudit(tx, { wabaId, userId, action, outcome: "done", detail: choice }, ctx.now());
  });
  return { ok: true, data: null };
}

export async function writeChoice(
  tx: Transaction<Tables>,
  userId: string,
  { kind, inApp, email }: NewChoice,
): Promise<void> {
  const columns = { in_app: inApp ? (1 as const) : (0 as const), email };
  await tx
    .insertInto("notification_choices")
    .values({ user_id: userId, kind, ...columns })
    .onConflict((conflict) => conflict.columns(["user_id", "kind"]).doUpdateSet(columns))
    .execute();
}
