import type { AdAccountChoiceInput } from "@/lib/domain/ads/ad-account-choice";
import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { bumpRevision } from "../../mirror/sync-state";
import { adsOf } from "../mirror/ads-mirror";
import { readAdsAccess } from "./ads-access";

const unknownAccount: Refusal = {
  kind: "not-found",
  reason: "adAccountNotAccessible",
};

/** Keeps the choice of accounts that only other members see; refuses an account the person can't see. */
export async function chooseAdAccounts(
  waba: AuthorizedWaba,
  { adAccountIds }: AdAccountChoiceInput,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<AdsAccess>> {
  const access = await readAdsAccess(waba, ctx);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  const visible = access.accounts.map(({ id }) => id);
  if (adAccountIds.some((id) => !visible.includes(id))) return { ok: false, refusal: unknownAccount };
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    for (const id of visible) {
      await tx
        .updateTable("ad_accounts")
        .set({ chosen: adAccountIds.includes(id) ? 1 : 0 })
        .where("waba_id", "=", wabaId)
        .where("id", "=", id)
        .execute();
    }
    const audit = { wabaId, userId, action: "ads.choose-accounts", outcome: "done" as const, detail: { adAccountIds } };
    await writeAudit(tx, audit, now);
    await bumpRevision(tx, adsOf(wabaId));
  });
  return { ok: true, data: await readAdsAccess(waba, ctx) };
}
