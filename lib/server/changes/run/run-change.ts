import type { Change } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import { isPending } from "@/lib/domain/changes/change-moves";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readChange } from "../change-rows";
import { refreshMirrors } from "../refresh-mirrors";
import { adsApproved } from "../steps/ads-approved";
import { findTwins } from "../steps/find-twins";
import { settleSwitch } from "../steps/settle-switch";
import { switchStep } from "../steps/switch-step";
import { targetExists } from "../steps/target-exists";
import { beginWork, type WorkPlan } from "./work";

export const runPlan: WorkPlan = {
  move: "run",
  action: "change.run",
  during: "switching",
  picks: ({ phase }) => isPending(phase),
  prepare: targetExists,
  permit: adsApproved,
  take: switchStep,
  after: (steps) => (steps.some(({ phase }) => phase === "switched") ? "switched" : "choosing"),
  finish: async (work, steps) => {
    await findTwins(work);
    await settleSwitch(work);
    await refreshMirrors(work, steps);
  },
};

export async function runChange(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  const db = await ctx.db();
  const change = await readChange(db, waba.wabaId, changeId);
  // A refused start leaves the change as it was checked; a resume is asked before each ad.
  const refusal = change?.phase === "checked" ? await adsApproved({ db, waba, change, ctx }) : null;
  return refusal ? { ok: false, refusal } : beginWork(waba, changeId, runPlan, ctx);
}
