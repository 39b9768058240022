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

/** The undo as work: of these ads, or of all. */
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

/**
 * Puts the old creatives back, behind the answer: of these ads, or of all. What somebody else gave an ad meanwhile stays,
 * and an ad whose old sequence was deleted keeps the new one; both are told at the ad. Going on with one that was
 * interrupted is about the ads that it was begun for.
 */
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
