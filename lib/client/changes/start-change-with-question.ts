import { startChangeAction } from "@/lib/actions/changes";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { newAttemptId } from "../drafts/new-attempt-id";
import { newDraftPath } from "../drafts/start-copy";

/** Where words that take part in the change are to be put. */
const askIn = (path: string, question: string) => `${path}&ask=${encodeURIComponent(question)}`;

/**
 * Begins the guided change of a sequence in an ad with a question more, or goes on with the one that is open. Answers the
 * path of the draft that the question goes into; of a change that is past writing, the path of its steps.
 */
export async function startChangeWithQuestion(
  wabaId: string,
  sequenceId: string,
  question: string,
): Promise<ActionResult<{ path: string; asks: boolean }>> {
  const request = { kind: "change", oldSequenceId: sequenceId, changeId: newAttemptId() } as const;
  const result = await startChangeAction(wabaId, request);
  if (!result.ok) return result;
  const { id, phase, draftId } = result.data;
  const asks = phase === "writing" && draftId !== null;
  const path = asks ? askIn(newDraftPath({ wabaId, draftId }), question) : `/${wabaId}/changes/${id}`;
  return { ok: true, data: { path, asks } };
}
