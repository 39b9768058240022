import { checkOperation } from "@/lib/actions/check-operation";
import { startOperation } from "@/lib/actions/start-operation";
import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import type { Refusal } from "@/lib/sequences/refusal";
import { refusalFromLostAct } from "./refusal-from-lost-act";
import { newDraftPath } from "./start-copy";

/** `path`: where it is gone on with. */
export type Begun = { operation: Operation; path: string } | { refusal: Refusal };

/** Starts an operation; nothing changes at Meta by that. The same start sent twice begins one. Never throws. */
export async function beginOperation(wabaId: string, start: OperationStart): Promise<Begun> {
  try {
    const result = await startOperation(wabaId, start);
    if (!result.ok) return { refusal: result.refusal };
    const operation = await checkAtOnce(wabaId, result.data);
    return { operation, path: pathTo(wabaId, operation) };
  } catch (error) {
    return { refusal: refusalFromLostAct(error) };
  }
}

/** A change begins by writing, where the draft is one's own; everything else is on the operation's page. */
function pathTo(wabaId: string, { id, phase, draftId }: Operation): string {
  return phase === "writing" && draftId ? newDraftPath({ wabaId, draftId }) : `/${wabaId}/changes/${id}`;
}

/** The dry run follows by itself: it changes nothing, and its result is what the page is opened for. */
async function checkAtOnce(wabaId: string, operation: Operation): Promise<Operation> {
  if (operation.phase !== "choosing" || operation.steps.length === 0) return operation;
  try {
    const result = await checkOperation(wabaId, { operationId: operation.id });
    return result.ok ? result.data : operation;
  } catch {
    // The page asks anew, and offers the check.
    return operation;
  }
}
