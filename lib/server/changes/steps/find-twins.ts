import { readSteps } from "../change-rows";
import { writeStep } from "../run/change-lease";
import type { Work } from "../run/work";
import { findCreatives } from "./find-creatives";

/** Meta's list can lag behind a lost call, which then leaves two creatives; records the extra one. */
export async function findTwins({ db, client, lease, ctx, change, askedTwice }: Work): Promise<void> {
  const steps = await readSteps(db, change.id);
  for (const step of steps.filter(({ ad_id }) => askedTwice.has(ad_id))) {
    const others = (await findCreatives(client, step)).filter((id) => id !== step.new_creative_id);
    if (others.length === 0) continue;
    await writeStep(db, lease, step, { twin_creative_ids: JSON.stringify(others) }, ctx.now());
  }
}
