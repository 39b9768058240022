import { setTimeout as wait } from "node:timers/promises";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { readAdsAccess } from "../access/ads-access";
import { adsFreshness } from "./ads-freshness";
import { startAdsSync } from "./start-ads-sync";

/** Listing thousands of ads takes a while; after this the person is asked to come back. */
const PATIENCE_MS = 90_000;
const POLL_EVERY_MS = 250;

const stillLooking: Refusal = {
  kind: "meta-unreachable",
  reason: "adsStillLoading",
};

/** Waits until all shown ads were listed after `since`. Null on success; a refusal if Meta couldn't be asked. */
export async function lookAtAds(waba: AuthorizedWaba, since: Date, ctx: ServiceContext): Promise<Refusal | null> {
  const db = await ctx.db();
  const access = await readAdsAccess(waba, ctx);
  for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += POLL_EVERY_MS) {
    const before = await adsFreshness(db, waba, access, ctx.now());
    if (before.checkedAt !== null && before.checkedAt >= since.toISOString()) return null;
    const started = await startAdsSync(waba, { refresh: true }, ctx);
    await started?.done;
    const after = await adsFreshness(db, waba, access, ctx.now());
    if (after.checkedAt !== null && after.checkedAt >= since.toISOString()) return null;
    if (!after.syncing) return after.refusal ?? { kind: "meta-unreachable", reason: "meta.meta-unreachable" };
    await wait(POLL_EVERY_MS);
  }
  return stillLooking;
}
