import { defaultRetention } from "@/lib/domain/activity/retention";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { runEvery } from "../../jobs/run-every";
import { log } from "../../log/log";
import { type ActivityContext, activityContext } from "../activity-context";
import { pruneActivity } from "./prune-activity";

const EVERY_MS = HOUR_MS;

export function startActivityJobs(): void {
  runEvery("activity", EVERY_MS, () => pruneAll());
}

/** One account's failure doesn't stop the others. */
export async function pruneAll(ctx: ActivityContext = activityContext): Promise<void> {
  const db = await ctx.db();
  const chains = await db
    .selectFrom("audit_heads")
    .leftJoin("activity_settings", "activity_settings.waba_id", "audit_heads.waba_id")
    .select(["audit_heads.waba_id", "activity_settings.keep_days", "activity_settings.changed_at"])
    .execute();
  for (const { waba_id: wabaId, keep_days, changed_at } of chains) {
    try {
      await pruneActivity(db, wabaId, changed_at === null ? defaultRetention.keepDays : keep_days, ctx.now());
    } catch (error) {
      log().error({ error, wabaId }, "Old activity could not be deleted");
    }
  }
}
