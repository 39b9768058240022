import { LeaseLostError } from "../../lease/lease";
import type { StepRow } from "../change-rows";
import { writeStep } from "../run/change-lease";
import type { Work } from "../run/work";

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

/** Codes of a unique-index violation in the two engines. */
function isTaken(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code;
  return code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT";
}
