import { writeAudit } from "@/lib/server/audit/write-audit";
import { openDatabase } from "@/lib/server/store/open-database";

const ACTIONS = ["sequence.update", "sequence.delete", "ad.switch", "change.run", "webhooks.settings"];
const BATCH = 2_000;
const DAY_MS = 86_400_000;

type Filled = { wabaId: string; sequenceIds: readonly string[] };

/** Spread over a year. Through the only writer, so the chain is real. Returns the id of the person who did it all. */
export async function fillActivity(databaseUrl: string, { wabaId, sequenceIds }: Filled, count: number) {
  const db = await openDatabase(databaseUrl);
  const members = db.selectFrom("memberships").select("user_id").where("waba_id", "=", wabaId);
  const { user_id: userId } = await members.executeTakeFirstOrThrow();
  const start = Date.now() - 365 * DAY_MS;
  for (let from = 0; from < count; from += BATCH) {
    await db.transaction().execute(async (tx) => {
      for (let n = from; n < Math.min(count, from + BATCH); n++) {
        const action = ACTIONS[n % ACTIONS.length] ?? "";
        const sequenceId = sequenceIds[n % sequenceIds.length];
        const outcome = n % 17 === 0 ? ("refused" as const) : ("done" as const);
        const entry = { userId, wabaId, action, subjectId: sequenceId, outcome, detail: { sequenceId } };
        await writeAudit(tx, entry, new Date(start + (n / count) * 365 * DAY_MS));
      }
    });
  }
  await db.destroy();
  return userId;
}
