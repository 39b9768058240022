import { DAY_MS } from "@/lib/domain/time/durations";
import type { Database } from "../../store/open-database";
import { notify } from "../notify";
import { membersWho } from "./recipients";

const QUIET_AFTER_MS = 2 * DAY_MS;
/** An account that hears less often is not missed after two days. */
const USUAL_DAYS = { of: 14, atLeast: 10 };
const FORGOTTEN_AFTER_MS = 30 * DAY_MS;

/** For accounts that had conversations almost daily and hear nothing more. Once for each silence. */
export async function watchWebhooks(db: Database, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const quiet = await db
    .selectFrom("webhook_states")
    .select(["waba_id", "last_heard_at"])
    .where("last_heard_at", "<", ago(QUIET_AFTER_MS))
    .where("last_heard_at", ">", ago(FORGOTTEN_AFTER_MS))
    .execute();
  for (const { waba_id: wabaId, last_heard_at: lastHeardAt } of quiet) {
    if (!lastHeardAt || !(await wasHeardDaily(db, wabaId, lastHeardAt))) continue;
    await db.transaction().execute(async (tx) => {
      const event = {
        ...{ wabaId, actorId: null, kind: "webhook-quiet" as const, params: { at: lastHeardAt } },
        userIds: await membersWho(tx, wabaId, "webhook:manage"),
        ...{ eventKey: `webhook-quiet:${wabaId}:${lastHeardAt}`, path: `/${wabaId}/setup#webhook` },
      };
      await notify(tx, event, now);
    });
  }
}

async function wasHeardDaily(db: Database, wabaId: string, lastHeardAt: string): Promise<boolean> {
  const since = new Date(Date.parse(lastHeardAt) - USUAL_DAYS.of * DAY_MS).toISOString().slice(0, 10);
  const days = await db
    .selectFrom("conversation_days")
    .select("day")
    .distinct()
    .where("waba_id", "=", wabaId)
    .where("day", ">=", since)
    .execute();
  return days.length >= USUAL_DAYS.atLeast;
}
