import { LeaseLostError } from "../../lease/lease";
import type { StepRow } from "../change-rows";
import { writeStep } from "../run/change-lease";
import type { Work } from "../run/work";

/** Takes the ad for this change; false when another one is changing it. The unique index decides, across processes. */
export async function claimAd({ db, lease, ctx }: Work, step: StepRow): Promise<boolean> {
  if (step.claim !== null) return true;
  try {
    await writeStep(db, lease, step, { claim: step.ad_id }, ctx.now());
    return true;
  } catch (error) {
    if (error instanceof LeaseLostError || !isTaken(error)) throw error;
    return false;
  }
}

/** The two engines' words for a breach of a unique index. */
function isTaken(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code;
  return code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT";
}
