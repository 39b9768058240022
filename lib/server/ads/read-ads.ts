import { sql } from "kysely";
import type { AdRow, AdsAccess, GreetingCounts } from "@/lib/domain/ads/ad-row";
import type { Database } from "../store/open-database";
import { shownAccounts } from "./access/ads-access";
import { AD_COLUMNS, toAdRow } from "./to-ad-row";

/** SQLite reads without yielding; this size blocks other requests for a few milliseconds only. */
const SLICE = 1_000;

function shownAds(db: Database, wabaId: string, access: AdsAccess) {
  return (
    db
      .selectFrom("ads")
      .where("ads.waba_id", "=", wabaId)
      .where("ads.gone_at", "is", null)
      // An empty `IN ()` is invalid SQL; no ad has an empty account.
      .where("ads.ad_account_id", "in", [...shownAccounts(access), ""])
  );
}

export async function readAds(db: Database, wabaId: string, access: AdsAccess, limit?: number): Promise<AdRow[]> {
  const names = new Map(access.accounts.map(({ id, name }) => [id, name]));
  const toRow = (row: Parameters<typeof toAdRow>[0]) => toAdRow(row, names.get(row.ad_account_id) ?? "");
  const ads = shownAds(db, wabaId, access).select(AD_COLUMNS);
  if (limit !== undefined) {
    const latest = sql<string>`coalesce(changed_at, '')`;
    return (await ads.orderBy(latest, "desc").orderBy("ads.id", "desc").limit(limit).execute()).map(toRow);
  }
  const all: AdRow[] = [];
  for (;;) {
    const after = all.at(-1)?.id ?? "";
    const rows = await ads.where("ads.id", ">", after).orderBy("ads.id").limit(SLICE).execute();
    for (const row of rows) all.push(toRow(row));
    if (rows.length < SLICE) return all;
    await new Promise(setImmediate);
  }
}

export async function readAdsOf(db: Database, wabaId: string, access: AdsAccess, sequenceId: string): Promise<AdRow[]> {
  const names = new Map(access.accounts.map(({ id, name }) => [id, name]));
  const rows = await shownAds(db, wabaId, access)
    .select(AD_COLUMNS)
    .where("ads.sequence_id", "=", sequenceId)
    .orderBy("ads.name")
    .orderBy("ads.id")
    .execute();
  return rows.map((row) => toAdRow(row, names.get(row.ad_account_id) ?? ""));
}

export async function readChosenAds(
  db: Database,
  wabaId: string,
  access: AdsAccess,
  adIds: readonly string[],
): Promise<AdRow[]> {
  const names = new Map(access.accounts.map(({ id, name }) => [id, name]));
  const rows = await shownAds(db, wabaId, access).select(AD_COLUMNS).where("ads.id", "in", adIds).execute();
  const found = new Map(rows.map((row) => [row.id, toAdRow(row, names.get(row.ad_account_id) ?? "")]));
  return [...new Set(adIds)].flatMap((id) => found.get(id) ?? []);
}

export async function countGreetings(db: Database, wabaId: string, access: AdsAccess): Promise<GreetingCounts> {
  const rows = await shownAds(db, wabaId, access)
    .select(({ fn }) => ["ads.greets_with", fn.countAll<number>().as("count")])
    .groupBy("ads.greets_with")
    .execute();
  const counts: GreetingCounts = { all: 0, sequence: 0, own: 0, nothing: 0 };
  for (const { greets_with, count } of rows) {
    counts[greets_with] = Number(count);
    counts.all += Number(count);
  }
  return counts;
}

export async function countAdsBySequence(
  db: Database,
  wabaId: string,
  access: AdsAccess,
): Promise<Record<string, number>> {
  const rows = await shownAds(db, wabaId, access)
    .select(({ fn }) => ["ads.sequence_id", fn.countAll<number>().as("count")])
    .where("ads.sequence_id", "is not", null)
    .groupBy("ads.sequence_id")
    .execute();
  return Object.fromEntries(rows.map(({ sequence_id, count }) => [sequence_id, Number(count)]));
}
