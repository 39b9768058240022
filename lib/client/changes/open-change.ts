import { checkChangeAction, startChangeAction, startLiveChangeAction } from "@/lib/actions/changes";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeStart } from "@/lib/domain/changes/change-input";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { newDraftPath } from "../drafts/start-copy";
import { refusalFromLostAct } from "./refusal-from-lost-act";

export type Started = { change: Change; path: string } | { refusal: Refusal };

/** Idempotent; changes nothing at Meta. Never throws. */
export async function openChange(wabaId: string, start: ChangeStart): Promise<Started> {
  try {
    const result = await (start.kind === "change"
      ? startLiveChangeAction(wabaId, start)
      : startChangeAction(wabaId, start));
    if (!result.ok) return { refusal: result.refusal };
    const change = await checkAtOnce(wabaId, result.data);
    return { change, path: pathTo(wabaId, change) };
  } catch (error) {
    return { refusal: refusalFromLostAct(error) };
  }
}

/** Only the draft's author continues in the composer. */
function pathTo(wabaId: string, { id, phase, draftId }: Change): string {
  return phase === "writing" && draftId ? newDraftPath({ wabaId, draftId }) : `/${wabaId}/changes/${id}`;
}

/** Start the dry run at once: it changes nothing, and people open the page for its result. */
async function checkAtOnce(wabaId: string, change: Change): Promise<Change> {
  if (change.phase !== "choosing" || change.steps.length === 0) return change;
  try {
    const result = await checkChangeAction(wabaId, { changeId: change.id });
    return result.ok ? result.data : change;
  } catch {
    return change;
  }
}
