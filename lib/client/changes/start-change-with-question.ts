import { startLiveChangeAction } from "@/lib/actions/changes";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { newAttemptId } from "../drafts/new-attempt-id";
import { newDraftPath } from "../drafts/start-copy";

const askIn = (path: string, question: string) => `${path}&ask=${encodeURIComponent(question)}`;

/** Starts or resumes the change. Returns the draft's path, or the change's path if it is past writing. */
export async function startChangeWithQuestion(
  wabaId: string,
  sequenceId: string,
  question: string,
): Promise<ActionResult<{ path: string; asks: boolean }>> {
  const request = { kind: "change", oldSequenceId: sequenceId, changeId: newAttemptId() } as const;
  const result = await startLiveChangeAction(wabaId, request);
  if (!result.ok) return result;
  const { id, phase, draftId } = result.data;
  const asks = phase === "writing" && draftId !== null;
  const path = asks ? askIn(newDraftPath({ wabaId, draftId }), question) : `/${wabaId}/changes/${id}`;
  return { ok: true, data: { path, asks } };
}
