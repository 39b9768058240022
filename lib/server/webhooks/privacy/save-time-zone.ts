import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { isTimeZone } from "@/lib/domain/results/is-time-zone";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { log } from "../../log/log";
import { bumpResults } from "../attribution/bump-results";
import { reattribute } from "../attribution/reattribute";
import { type WebhookContext, webhookContext } from "../webhook-context";

export const timeZoneSchema = z.object({ timeZone: z.string().min(1).max(64).nullable() });

const unknownZone: Refusal = {
  kind: "invalid-input",
  reason: "timeZoneUnknown",
};

/** Null: Meta's zone. `moved` resolves once conversations moved; counts without conversations keep their days. */
export async function saveTimeZone(
  waba: AuthorizedWaba,
  timeZone: string | null,
  ctx: Pick<WebhookContext, "db" | "contexts" | "now"> = webhookContext(),
): Promise<{ result: ActionResult<null>; moved: Promise<void> }> {
  const action = "results.time-zone";
  const stay = Promise.resolve();
  if (timeZone !== null && !isTimeZone(timeZone)) return { result: { ok: false, refusal: unknownZone }, moved: stay };
  const { wabaId, userId } = waba;
  const [db, contexts, now] = [await ctx.db(), await ctx.contexts(), ctx.now()];
  // Ensures the account's row and key.
  await contexts.get([wabaId]);
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("webhook_settings")
      .set({ time_zone: timeZone, changed_at: now.toISOString() })
      .where("waba_id", "=", wabaId)
      .execute();
    await writeAudit(tx, { wabaId, userId, action, outcome: "done", detail: { timeZone } }, now);
  });
  const accounts = [...(await contexts.get([wabaId])).values()];
  await db.transaction().execute((tx) => bumpResults(tx, accounts));
  const moved = reattribute(db, contexts, wabaId, ctx.now).then(
    () => undefined,
    (error) => log().error({ error, wabaId }, "Conversations did not move to the days of another time zone"),
  );
  return { result: { ok: true, data: null }, moved };
}
