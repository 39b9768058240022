import type { StatusCounts } from "@/lib/domain/sequences/list-view";
import type { Database } from "../../store/open-database";
import type { SyncStatesTable } from "../../store/tables";

type Counted = { revision: number; counts: StatusCounts };

const counted = new WeakMap<Database, Map<string, Counted>>();

/** Cached per revision and process: counting reads every row. */
export async function statusCounts(
  db: Database,
  { waba_id, revision }: Pick<SyncStatesTable, "waba_id" | "revision">,
): Promise<StatusCounts> {
  const byAccount = counted.get(db) ?? new Map<string, Counted>();
  counted.set(db, byAccount);
  const known = byAccount.get(waba_id);
  if (known?.revision === revision) return known.counts;
  const counts = await count(db, waba_id);
  byAccount.set(waba_id, { revision, counts });
  return counts;
}

async function count(db: Database, wabaId: string): Promise<StatusCounts> {
  const rows = await db
    .selectFrom("sequences")
    .select((eb) => ["ad_status", eb.fn.countAll<number>().as("count")])
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is", null)
    .groupBy("ad_status")
    .execute();
  const deleted = await db
    .selectFrom("sequences")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is not", null)
    .executeTakeFirstOrThrow();
  const counts: StatusCounts = { all: 0, in_ad: 0, not_in_ad: 0, unknown: 0, deleted: deleted.count };
  for (const row of rows) {
    counts[row.ad_status] = row.count;
    counts.all += row.count;
  }
  return counts;
}
