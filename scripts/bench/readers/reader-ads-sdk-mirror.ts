import { randomUUID } from "node:crypto";
import { parseAd } from "@/lib/graph/parse/parse-ad";
import { mergeAds } from "@/lib/server/ads/mirror/merge-ads";
import { toAdsRow } from "@/lib/server/ads/mirror/to-ads-row";
import { benchDatabase, countAds } from "../support/bench-database";
import { serveReadings } from "./reader";
import { sdkAdPages } from "./sdk-ad-pages";

const database = benchDatabase();

/** The same rows and tables around Meta's SDK, without leases, revisions and refusals. */
serveReadings(async (target) => {
  const wabaId = randomUUID();
  const db = await database;
  for await (const page of sdkAdPages(target)) {
    const ads = [...page].flatMap(({ _data }) => parseAd(_data) ?? []);
    const rows = ads.map((ad) => toAdsRow(ad, target.adAccountId, null));
    await db.transaction().execute((tx) => mergeAds(tx, wabaId, rows, new Date()));
  }
  return countAds(db, wabaId);
});
