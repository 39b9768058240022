import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { readSteps, twinsOf } from "./change-rows";
import { type ChangeLease, writeStep } from "./run/change-lease";
import { creativeName } from "./steps/plan-steps";

type Orphan = { waba: AuthorizedWaba; adId: string; creativeId: string; outcome: "deleted" | "used" };

/** The creative is deleted or used by an ad. The next one gets a new name to avoid confusion. @throws LeaseLostError */
export async function forgetOrphan(
  db: Database,
  lease: ChangeLease,
  { waba: { wabaId, userId }, adId, creativeId, outcome }: Orphan,
  now: Date,
): Promise<void> {
  const step = (await readSteps(db, lease.changeId)).find(({ ad_id }) => ad_id === adId);
  if (!step) return;
  const twins = twinsOf(step).filter((id) => id !== creativeId);
  const isOwn = step.new_creative_id === creativeId;
  const own = { new_creative_id: null, creative_name: creativeName(step.ad_name) };
  const phase = isOwn && step.phase === "creative-made" ? "undone" : step.phase;
  const change = { ...(isOwn && own), twin_creative_ids: JSON.stringify(twins), phase };
  await writeStep(db, lease, step, change, now, async (tx) => {
    if (outcome === "used") return;
    const audit = { wabaId, userId, action: "creative.delete", subjectId: creativeId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { changeId: lease.changeId, adId } }, now);
  });
}
