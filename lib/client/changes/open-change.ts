import { checkChangeAction, startChangeAction } from "@/lib/actions/changes";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeStart } from "@/lib/domain/changes/change-input";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { newDraftPath } from "../drafts/start-copy";
import { refusalFromLostAct } from "./refusal-from-lost-act";

/** `path`: where it is gone on with. */
export type Started = { change: Change; path: string } | { refusal: Refusal };

/** Starts a change; nothing changes at Meta by that. The same start sent twice begins one. Never throws. */
export async function openChange(wabaId: string, start: ChangeStart): Promise<Started> {
  try {
    const result = await startChangeAction(wabaId, start);
    if (!result.ok) return { refusal: result.refusal };
    const change = await checkAtOnce(wabaId, result.data);
    return { change, path: pathTo(wabaId, change) };
  } catch (error) {
    return { refusal: refusalFromLostAct(error) };
  }
}

/** A change begins by writing, where the draft is one's own; everything else is on the change's page. */
function pathTo(wabaId: string, { id, phase, draftId }: Change): string {
  return phase === "writing" && draftId ? newDraftPath({ wabaId, draftId }) : `/${wabaId}/changes/${id}`;
}

/** The dry run follows by itself: it changes nothing, and its result is what the page is opened for. */
async function checkAtOnce(wabaId: string, change: Change): Promise<Change> {
  if (change.phase !== "choosing" || change.steps.length === 0) return change;
  try {
    const result = await checkChangeAction(wabaId, { changeId: change.id });
    return result.ok ? result.data : change;
  } catch {
    // The page asks anew, and offers the check.
    return change;
  }
}
