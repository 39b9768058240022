import type { Change } from "@/lib/domain/changes/change";
import type { ChangeUndo } from "@/lib/domain/changes/change-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readChange, runAdsOf, type StepRow } from "../change-rows";
import { refreshMirrors } from "../refresh-mirrors";
import { undoStep } from "../steps/undo-step";
import { beginWork, type WorkPlan } from "./work";

const UNDOABLE = ["making", "creative-made", "switching", "switched", "restoring"];

export function undoPlan(adIds?: readonly string[]): WorkPlan {
  const isMeant = ({ ad_id }: StepRow) => adIds === undefined || adIds.includes(ad_id);
  return {
    move: "undo",
    action: "change.undo",
    during: "undoing",
    picks: (step) => UNDOABLE.includes(step.phase) && isMeant(step),
    take: undoStep,
    after: (steps) => (steps.some(({ phase }) => phase === "switched") ? "switched" : "undone"),
    finish: refreshMirrors,
  };
}

/** Keeps creatives that others have set and those whose old sequence is gone. A resumed undo keeps its ads. */
export async function undoChange(
  waba: AuthorizedWaba,
  { changeId, adIds }: ChangeUndo,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  const row = adIds ? null : await readChange(await ctx.db(), waba.wabaId, changeId);
  const startedFor = row?.phase === "undoing" ? runAdsOf(row) : undefined;
  const only = adIds ?? startedFor;
  return beginWork(waba, changeId, undoPlan(only), ctx, only);
}
