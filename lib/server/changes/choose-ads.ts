import type { Change } from "@/lib/domain/changes/change";
import type { ChosenAds } from "@/lib/domain/changes/change-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { readAdsAccess } from "../ads/access/ads-access";
import { readChosenAds } from "../ads/read-ads";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { unknownAds } from "./change-refusals";
import { withMove } from "./run/with-move";
import { planSteps } from "./steps/plan-steps";

/** Replaces untouched ads; an ad that was already changed stays in the change. */
export async function chooseAds(
  waba: AuthorizedWaba,
  { changeId, adIds }: ChosenAds,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  return withMove(waba, changeId, "choose", ctx, async () => {
    const db = await ctx.db();
    const access = await readAdsAccess(waba, ctx);
    if (!access.canChange && access.refusal) return access.refusal;
    const { wabaId } = waba;
    const ads = await readChosenAds(db, wabaId, access, adIds);
    if (ads.length < new Set(adIds).size) return unknownAds;
    const now = ctx.now();
    await db.transaction().execute(async (tx) => {
      await planSteps(tx, { wabaId, changeId }, ads, now);
      await tx
        .updateTable("changes")
        .set({ phase: "choosing", refusal: null, changed_at: now.toISOString() })
        .where("id", "=", changeId)
        .execute();
    });
    return null;
  });
}
