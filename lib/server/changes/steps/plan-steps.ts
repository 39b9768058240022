import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { isNotStarted } from "@/lib/domain/changes/change-moves";
import type { Tables } from "../../store/tables";
import { readSteps } from "../change-rows";

/** Recognisable in Meta's library and within Meta's limit on names. */
const NAME_LENGTH = 60;

/** Unique, so a creative whose answer was lost can be found. */
export function creativeName(adName: string): string {
  return `Overture ${randomBytes(6).toString("hex")} · ${[...adName].slice(0, NAME_LENGTH).join("")}`;
}

/** Keeps ads that were already changed; forgets unchosen ones and resets chosen ones. */
export async function planSteps(
  tx: Transaction<Tables>,
  { wabaId, changeId }: { wabaId: string; changeId: string },
  ads: readonly AdRow[],
  now: Date,
): Promise<void> {
  const kept = new Set<string>();
  for (const step of await readSteps(tx, changeId)) {
    const isTouched = !isNotStarted(step.phase) || step.new_creative_id !== null;
    if (isTouched) {
      kept.add(step.ad_id);
      continue;
    }
    await tx.deleteFrom("change_steps").where("change_id", "=", changeId).where("ad_id", "=", step.ad_id).execute();
  }
  for (const [position, ad] of ads.entries()) {
    if (kept.has(ad.id)) continue;
    await tx
      .insertInto("change_steps")
      .values({
        change_id: changeId,
        ad_id: ad.id,
        waba_id: wabaId,
        position,
        ad_name: ad.name,
        ad_account_id: ad.adAccount.id,
        phase: "planned",
        before: JSON.stringify(ad.greeting),
        old_creative_id: ad.creativeId,
        creative_name: creativeName(ad.name),
        new_creative_id: null,
        twin_creative_ids: "[]",
        findings: "[]",
        refusal: null,
        claim: null,
        changed_at: now.toISOString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
