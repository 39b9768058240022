import { findCreatives } from "./find-creatives";
import { writeStep } from "./operation-lease";
import { readSteps } from "./operation-rows";
import type { Work } from "./work";

/**
 * Looks once more for the creatives of ads that were asked for twice: should Meta's list have lagged behind what the lost
 * call made, there are two of them now, and the one too many is told.
 */
export async function findTwins({ db, client, lease, means, operation, askedTwice }: Work): Promise<void> {
  const steps = await readSteps(db, operation.id);
  for (const step of steps.filter(({ ad_id }) => askedTwice.has(ad_id))) {
    const others = (await findCreatives(client, step)).filter((id) => id !== step.new_creative_id);
    if (others.length === 0) continue;
    await writeStep(db, lease, step, { twin_creative_ids: JSON.stringify(others) }, means.now());
  }
}
