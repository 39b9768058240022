import type { AdAccountChoiceInput } from "@/lib/sequences/ads/ad-account-choice";
import type { AdsAccess } from "@/lib/sequences/ads/ad-row";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { bumpRevision } from "../mirror/sync-state";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { adsOf } from "./ads-mirror";

const unknownAccount: Refusal = {
  kind: "not-found",
  title: "You cannot see one of these ad accounts.",
  advice: "Look for your ad accounts again and choose among those that are listed.",
};

/**
 * Chooses whose ads are mirrored for this business account. Accounts that only other members can see keep their choice;
 * one that the person cannot see is refused.
 */
export async function chooseAdAccounts(
  waba: AuthorizedWaba,
  { adAccountIds }: AdAccountChoiceInput,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<AdsAccess>> {
  const access = await readAdsAccess(waba, means);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  const visible = access.accounts.map(({ id }) => id);
  if (adAccountIds.some((id) => !visible.includes(id))) return { ok: false, refusal: unknownAccount };
  const { wabaId, userId } = waba;
  const now = means.now();
  const db = await means.db();
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
  return { ok: true, data: await readAdsAccess(waba, means) };
}
