import { readSteps } from "../change-rows";
import { writeStep } from "../run/change-lease";
import type { Work } from "../run/work";
import { findCreatives } from "./find-creatives";

/**
 * Looks once more for the creatives of ads that were asked for twice: should Meta's list have lagged behind what the lost
 * call made, there are two of them now, and the one too many is told.
 */
export async function findTwins({ db, client, lease, ctx, change, askedTwice }: Work): Promise<void> {
  const steps = await readSteps(db, change.id);
  for (const step of steps.filter(({ ad_id }) => askedTwice.has(ad_id))) {
    const others = (await findCreatives(client, step)).filter((id) => id !== step.new_creative_id);
    if (others.length === 0) continue;
    await writeStep(db, lease, step, { twin_creative_ids: JSON.stringify(others) }, ctx.now());
  }
}
