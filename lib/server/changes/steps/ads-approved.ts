import type { Refusal } from "@/lib/domain/refusal/refusal";
import { policyOf } from "../../approvals/read-policy";
import { requireApproval } from "../../approvals/require-approval";
import type { ChangeRow, StepRow } from "../change-rows";
import { readSteps } from "../change-rows";
import type { Work } from "../run/work";

/** What a review of switching ads approves: the sequence they get, and exactly these ads. */
export function adsPublication(change: ChangeRow, steps: readonly StepRow[]) {
  return {
    action: "switch-ads" as const,
    sequenceId: change.new_sequence_id,
    name: change.kind,
    message: null,
    adIds: steps.map(({ ad_id }) => ad_id).sort(),
    live: null,
  };
}

/** Asked before each ad, also after a resume. The ads of an approved replacement need no second approval. */
export async function adsApproved({
  db,
  waba,
  change,
  ctx,
}: Pick<Work, "db" | "waba" | "change" | "ctx">): Promise<Refusal | null> {
  const replaced = await db
    .selectFrom("reviews")
    .select(["id", "policy"])
    .where("waba_id", "=", waba.wabaId)
    .where("change_id", "=", change.id)
    .where("action", "=", "replace")
    .where("state", "=", "published")
    .executeTakeFirst();
  // Sent under a policy, it was published only with its approvals.
  if (replaced && policyOf(replaced.policy, replaced.id).kind !== "none") return null;
  return requireApproval(db, waba, adsPublication(change, await readSteps(db, change.id)), ctx.now());
}
