import type { Transaction } from "kysely";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/durations";
import { mergeRows } from "../../mirror/merge-rows";
import { notifyRejectedAds } from "../../notifications/events/ads-rejected";
import type { Tables } from "../../store/tables";
import { adsOfAccount } from "./ads-mirror";
import { openSpans, turnSpan } from "./spans";
import type { AdColumns } from "./to-ads-row";

/** Meta's picture addresses expire after some days; renew those of rows older than this. */
const PICTURES_MS = 12 * HOUR_MS;
/** An ad that is new to Overture and was rejected longer ago is no news to its people. */
const NEWS_MS = 7 * DAY_MS;

/** Returns the number of rows touched. Skips rows that Overture wrote after `asOf`, the time of the request. */
export function mergeAds(
  tx: Transaction<Tables>,
  wabaId: string,
  ads: readonly AdColumns[],
  asOf: Date,
): Promise<number> {
  const at = asOf.toISOString();
  const stale = new Date(asOf.getTime() - PICTURES_MS).toISOString();
  return mergeRows(ads, {
    known: (ids) =>
      tx
        .selectFrom("ads")
        .select(["id", "content_hash", "effective_status", "thumbnail_url", "gone_at", "touched_at"])
        .where("waba_id", "=", wabaId)
        .where("id", "in", ids)
        .execute(),
    differs: (row, ad) =>
      row.gone_at !== null ||
      row.content_hash !== ad.content_hash ||
      (row.thumbnail_url !== ad.thumbnail_url && row.touched_at < stale),
    insert: (fresh) =>
      tx
        .insertInto("ads")
        .values(fresh.map((ad) => ({ ...ad, waba_id: wabaId, first_seen_at: at, touched_at: at, gone_at: null })))
        .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doNothing())
        .returning("id")
        .execute(),
    update: ({ id, ...columns }) =>
      tx
        .updateTable("ads")
        .set({ ...columns, gone_at: null, touched_at: at })
        .where("waba_id", "=", wabaId)
        .where("id", "=", id)
        .where("touched_at", "<", at)
        .executeTakeFirstOrThrow(),
    async remember(added, changed) {
      const spans = added.map((ad) => ({ ...greetingOf(ad), fromAt: sinceWhen(ad, at) }));
      await openSpans(tx, wabaId, spans);
      for (const { item, row } of changed) {
        await turnSpan(tx, wabaId, greetingOf(item), row.gone_at ? at : sinceWhen(item, at));
      }
      const turned = changed.filter(({ item, row }) => isRejected(item) && !isRejected(row));
      const fresh = await newlyRejected(tx, wabaId, added, asOf);
      await notifyRejectedAds(tx, wabaId, [...turned.map(({ item }) => item), ...fresh], asOf);
    },
  });
}

/** The first listing of an ad account may hold old rejections, and so may an ad that leads to WhatsApp only now: no news. */
async function newlyRejected(tx: Transaction<Tables>, wabaId: string, added: readonly AdColumns[], asOf: Date) {
  const since = new Date(asOf.getTime() - NEWS_MS).toISOString();
  const rejected = added.filter((ad) => isRejected(ad) && (ad.changed_at === null || ad.changed_at >= since));
  if (rejected.length === 0) return [];
  const mirrors = rejected.map((ad) => adsOfAccount(wabaId, ad.ad_account_id).mirror);
  const listed = await tx
    .selectFrom("sync_states")
    .select("mirror")
    .where("waba_id", "=", wabaId)
    .where("mirror", "in", mirrors)
    .where("checked_at", "is not", null)
    .execute();
  const isListed = new Set(listed.map(({ mirror }) => mirror));
  return rejected.filter((ad) => isListed.has(adsOfAccount(wabaId, ad.ad_account_id).mirror));
}

const isRejected = ({ effective_status }: Pick<AdColumns, "effective_status">) => effective_status === "DISAPPROVED";

function greetingOf({ id, greets_with, sequence_id }: AdColumns) {
  return { adId: id, greetsWith: greets_with, sequenceId: sequence_id };
}

/** A new creative moves `changed_at`, so the ad has had this greeting since then at the latest. */
function sinceWhen({ changed_at }: AdColumns, asOf: string): string {
  return changed_at !== null && changed_at < asOf ? changed_at : asOf;
}
