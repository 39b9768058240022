import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { switchDraftId } from "@/lib/domain/reviews/request-draft-id";
import type { SwitchReviewRequest } from "@/lib/domain/reviews/review-input";
import { noSuchChange } from "../changes/change-refusals";
import { readChange, readSteps } from "../changes/change-rows";
import { adsPublication } from "../changes/steps/ads-approved";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";
import { openOrRenew } from "./open-or-renew";

/** Asks for approval to switch exactly the ads that the change has now. Switches nothing. */
export async function requestSwitch(
  waba: AuthorizedWaba,
  { reviewId, changeId, note, reviewers }: SwitchReviewRequest,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<{ reviewId: string }>> {
  const db = await ctx.db();
  const change = await readChange(db, waba.wabaId, changeId);
  if (!change || change.ended_at !== null) return { ok: false, refusal: noSuchChange };
  const shown = change.new_sequence_id ?? change.old_sequence_id;
  const known = shown === null ? null : await getSequence(waba, shown, ctx);
  return db.transaction().execute(async (tx) => {
    const { live: base, ...publication } = adsPublication(change, await readSteps(tx, changeId));
    const name = known?.sequence.name ?? shown ?? "";
    const proposal = { ...publication, base };
    const review = { reviewId, draftId: switchDraftId(changeId), changeId, name, proposal, note, reviewers };
    return openOrRenew(tx, waba, review, ctx.now());
  });
}
