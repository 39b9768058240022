import { setTimeout as wait } from "node:timers/promises";
import type { Refusal } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { REFUSAL_WORDS } from "../graph/refusal-words";
import type { SequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { adsFreshness } from "./ads-freshness";
import { startAdsSync } from "./start-ads-sync";

/** Thousands of ads take a while to list; who waits longer is told to come back. */
const PATIENCE_MS = 90_000;
const LOOK_EVERY_MS = 250;

const stillLooking: Refusal = {
  kind: "meta-unreachable",
  title: "Overture is still looking through the ads.",
  advice: "Nothing was changed. Try again in a minute.",
};

/**
 * Waits until every ad that the person is shown was listed at Meta no longer ago than `since`; for what must not be
 * decided by an older picture. Null: so it is. A refusal: Meta could not be asked.
 */
export async function lookAtAds(waba: AuthorizedWaba, since: Date, means: SequenceMeans): Promise<Refusal | null> {
  const db = await means.db();
  const access = await readAdsAccess(waba, means);
  for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += LOOK_EVERY_MS) {
    const before = await adsFreshness(db, waba, access, means.now());
    if (before.checkedAt !== null && before.checkedAt >= since.toISOString()) return null;
    const begun = await startAdsSync(waba, { refresh: true }, means);
    await begun?.done;
    const after = await adsFreshness(db, waba, access, means.now());
    if (after.checkedAt !== null && after.checkedAt >= since.toISOString()) return null;
    if (!after.syncing) return after.refusal ?? { kind: "meta-unreachable", ...REFUSAL_WORDS["meta-unreachable"] };
    await wait(LOOK_EVERY_MS);
  }
  return stillLooking;
}
