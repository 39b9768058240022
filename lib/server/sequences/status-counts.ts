import type { StatusCounts } from "@/lib/sequences/list-view";
import type { Database } from "../store/open-database";

/** How many living sequences there are of each status. */
export async function statusCounts(db: Database, wabaId: string): Promise<StatusCounts> {
  const rows = await db
    .selectFrom("sequences")
    .select((eb) => ["ad_status", eb.fn.countAll<number>().as("count")])
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is", null)
    .groupBy("ad_status")
    .execute();
  const counts: StatusCounts = { all: 0, in_ad: 0, not_in_ad: 0, unknown: 0 };
  for (const { ad_status, count } of rows) {
    counts[ad_status] = Number(count);
    counts.all += Number(count);
  }
  return counts;
}
