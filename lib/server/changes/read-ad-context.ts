import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import { adsFreshness } from "../ads/mirror/ads-freshness";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { AdsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { ChangeRow, StepRow } from "./change-rows";

export type Mirrored = Pick<AdsTable, "id" | "effective_status" | "greets_with" | "sequence_id" | "own_greeting">;

export type AdContext = {
  steps: Map<string, StepRow[]>;
  ads: Map<string, Mirrored>;
  names: Map<string, string>;
  /** Living ads per sequence in all ad accounts; null while the person's mirror is incomplete. */
  adsOn: Map<string, number> | null;
};

/** An empty `IN ()` is invalid SQL on both engines. */
const NOBODY = "";

export async function readAdContext(
  db: Database,
  waba: AuthorizedWaba,
  changes: readonly ChangeRow[],
  access: AdsAccess,
): Promise<AdContext> {
  const steps = await readStepsOf(db, changes);
  const adIds = [...steps.values()].flatMap((list) => list.map(({ ad_id }) => ad_id));
  const people = changes.flatMap(({ started_by, run_by }) => (run_by ? [started_by, run_by] : [started_by]));
  const names = await db
    .selectFrom("users")
    .select(["id", "name"])
    .where("id", "in", [...people, NOBODY])
    .execute();
  return {
    steps,
    ads: await readMirrored(db, waba.wabaId, adIds),
    names: new Map(names.map(({ id, name }) => [id, name])),
    adsOn: await countAdsOn(db, waba, changes, access),
  };
}

async function readStepsOf(db: Database, changes: readonly ChangeRow[]): Promise<Map<string, StepRow[]>> {
  const ids = changes.map(({ id }) => id);
  const rows = await db
    .selectFrom("change_steps")
    .selectAll()
    .where("change_id", "in", [...ids, NOBODY])
    .orderBy("position")
    .orderBy("ad_id")
    .execute();
  const steps = new Map<string, StepRow[]>(ids.map((id) => [id, []]));
  for (const row of rows as StepRow[]) steps.get(row.change_id)?.push(row);
  return steps;
}

async function readMirrored(db: Database, wabaId: string, adIds: readonly string[]): Promise<Map<string, Mirrored>> {
  // Both engines limit a statement's parameters.
  const found = new Map<string, Mirrored>();
  for (let start = 0; start < adIds.length; start += 1_000) {
    const rows = await db
      .selectFrom("ads")
      .select(["id", "effective_status", "greets_with", "sequence_id", "own_greeting"])
      .where("waba_id", "=", wabaId)
      .where("id", "in", adIds.slice(start, start + 1_000))
      .where("gone_at", "is", null)
      .execute();
    for (const ad of rows) found.set(ad.id, ad);
  }
  return found;
}

async function countAdsOn(
  db: Database,
  waba: AuthorizedWaba,
  changes: readonly ChangeRow[],
  access: AdsAccess,
): Promise<Map<string, number> | null> {
  const ids = changes.flatMap(({ old_sequence_id }) => old_sequence_id ?? []);
  if (!access.canRead || ids.length === 0) return null;
  // Until every chosen ad account was listed once, a count of zero means nothing.
  const { checkedAt } = await adsFreshness(db, waba, access, new Date(0));
  if (checkedAt === null || !access.accounts.some(({ chosen }) => chosen)) return null;
  const rows = await db
    .selectFrom("ads")
    .select(({ fn }) => ["sequence_id", fn.countAll<number>().as("count")])
    .where("waba_id", "=", waba.wabaId)
    .where("sequence_id", "in", ids)
    .where("gone_at", "is", null)
    .groupBy("sequence_id")
    .execute();
  return new Map(rows.flatMap(({ sequence_id, count }) => (sequence_id ? [[sequence_id, Number(count)]] : [])));
}
