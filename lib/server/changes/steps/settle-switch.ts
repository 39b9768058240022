import { isPending } from "@/lib/domain/changes/change-moves";
import { settleReviews } from "../../approvals/settle-reviews";
import { readSteps } from "../change-rows";
import type { Work } from "../run/work";
import { adsPublication } from "./ads-approved";

/** Ends the review of these ads once none of them waits. */
export async function settleSwitch({ db, waba: { wabaId, userId }, change, ctx }: Work): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const steps = await readSteps(tx, change.id);
    if (steps.some(({ phase }) => isPending(phase))) return;
    const { live: _, ...switched } = adsPublication(change, steps);
    await settleReviews(tx, { ...switched, wabaId, userId, publishedId: switched.sequenceId }, ctx.now());
  });
}
