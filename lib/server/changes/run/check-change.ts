import type { Change } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import { isPending } from "@/lib/domain/changes/change-moves";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { checkStep } from "../steps/check-step";
import { targetExists } from "../steps/target-exists";
import { beginWork, type Work, type WorkPlan } from "./work";

export const checkPlan: WorkPlan = {
  move: "check",
  action: "change.check",
  during: "checking",
  picks: ({ phase }) => phase === "planned",
  prepare: async (work) => {
    // A dry run reports the current state, so it re-checks every ad that isn't switched; an interrupted one continues.
    if (!work.resumed) await planAgain(work);
    return targetExists(work);
  },
  take: checkStep,
  after: (steps) =>
    steps.some(({ phase }) => isPending(phase)) || !steps.some(({ phase }) => phase === "switched")
      ? "checked"
      : "switched",
};

export async function checkChange(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  return beginWork(waba, changeId, checkPlan, ctx);
}

async function planAgain({ db, change }: Work): Promise<void> {
  await db
    .updateTable("change_steps")
    .set({ phase: "planned" })
    .where("change_id", "=", change.id)
    .where("phase", "in", ["checked", "skipped", "refused", "undone", "creative-made"])
    .execute();
}
