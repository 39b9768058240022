import { startOperation } from "@/lib/actions/start-operation";
import type { ActionResult } from "@/lib/sequences/refusal";
import { newAttemptId } from "./new-attempt-id";
import { newDraftPath } from "./start-copy";

/** Where words that take part in the change are to be put. */
const askIn = (path: string, question: string) => `${path}&ask=${encodeURIComponent(question)}`;

/**
 * Begins the guided change of a sequence in an ad with a question more, or goes on with the one that is open. Answers the
 * path of the draft that the question goes into; of a change that is past writing, the path of its steps.
 */
export async function beginChange(
  wabaId: string,
  sequenceId: string,
  question: string,
): Promise<ActionResult<{ path: string; asks: boolean }>> {
  const wish = { kind: "change", oldSequenceId: sequenceId, operationId: newAttemptId() } as const;
  const result = await startOperation(wabaId, wish);
  if (!result.ok) return result;
  const { id, phase, draftId } = result.data;
  const asks = phase === "writing" && draftId !== null;
  const path = asks ? askIn(newDraftPath({ wabaId, draftId }), question) : `/${wabaId}/changes/${id}`;
  return { ok: true, data: { path, asks } };
}
