import { type ActivityRetention, defaultRetention } from "@/lib/domain/activity/retention";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Database } from "../../store/open-database";
import { type ActivityContext, activityContext } from "../activity-context";
import { pruneActivity } from "./prune-activity";

export async function readRetention(db: Database, wabaId: string): Promise<ActivityRetention> {
  const row = await db
    .selectFrom("activity_settings")
    .select("keep_days")
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  return row ? { keepDays: row.keep_days } : defaultRetention;
}

/** Takes effect at once: what is older is deleted. */
export async function saveRetention(
  { wabaId, userId }: AuthorizedWaba,
  { keepDays }: ActivityRetention,
  ctx: ActivityContext = activityContext,
): Promise<ActionResult<ActivityRetention>> {
  const [db, now] = [await ctx.db(), ctx.now()];
  await db.transaction().execute(async (tx) => {
    const row = { keep_days: keepDays, changed_at: now.toISOString() };
    await tx
      .insertInto("activity_settings")
      .values({ waba_id: wabaId, ...row })
      .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(row))
      .execute();
    const detail = { days: keepDays ?? 0 };
    await writeAudit(tx, { wabaId, userId, action: "activity.retention", outcome: "done", detail }, now);
  });
  await pruneActivity(db, wabaId, keepDays, now);
  return { ok: true, data: { keepDays } };
}
