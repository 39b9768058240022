import type { Operation } from "@/lib/sequences/ads/operation";
import type { ChosenAds } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import { readAdsAccess } from "../ads/ads-access";
import { readChosenAds } from "../ads/read-ads";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { unknownAds } from "./operation-refusals";
import { planSteps } from "./plan-steps";
import { withMove } from "./with-move";

/** Replaces the ads that nothing was done to yet. One that was changed already stays in the operation. */
export async function chooseAds(
  waba: AuthorizedWaba,
  { operationId, adIds }: ChosenAds,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  return withMove(waba, operationId, "choose", means, async () => {
    const db = await means.db();
    const access = await readAdsAccess(waba, means);
    if (!access.canChange && access.refusal) return access.refusal;
    const { wabaId } = waba;
    const ads = await readChosenAds(db, wabaId, access, adIds);
    if (ads.length < new Set(adIds).size) return unknownAds;
    const now = means.now();
    await db.transaction().execute(async (tx) => {
      await planSteps(tx, { wabaId, operationId }, ads, now);
      await tx
        .updateTable("operations")
        .set({ phase: "choosing", refusal: null, changed_at: now.toISOString() })
        .where("id", "=", operationId)
        .execute();
    });
    return null;
  });
}
