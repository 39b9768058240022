import type { Change } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import { isPending } from "@/lib/domain/changes/change-moves";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { refreshMirrors } from "../refresh-mirrors";
import { adsApproved } from "../steps/ads-approved";
import { findTwins } from "../steps/find-twins";
import { switchStep } from "../steps/switch-step";
import { targetExists } from "../steps/target-exists";
import { beginWork, type WorkPlan } from "./work";

export const runPlan: WorkPlan = {
  move: "run",
  action: "change.run",
  during: "switching",
  picks: ({ phase }) => isPending(phase),
  prepare: async (work) => (await adsApproved(work)) ?? (await targetExists(work)),
  take: switchStep,
  after: (steps) => (steps.some(({ phase }) => phase === "switched") ? "switched" : "choosing"),
  finish: async (work, steps) => {
    await findTwins(work);
    await refreshMirrors(work, steps);
  },
};

export async function runChange(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  return beginWork(waba, changeId, runPlan, ctx);
}
