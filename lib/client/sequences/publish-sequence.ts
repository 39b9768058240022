import { createSequenceAction, updateSequenceAction } from "@/lib/actions/sequences";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { Sequence, SequenceMessage, SequenceWords } from "@/lib/domain/sequences/schema";
import type { SequenceBase } from "@/lib/domain/sequences/sequence-base";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

export type PublishRequest =
  | { verb: "create"; words: SequenceWords; copied: SequenceMessage | null; attemptId: string }
  | { verb: "update"; sequenceId: string; base: SequenceBase; words: SequenceWords };

/** Sends the words of `userId`, whom the page was made for, to Meta through our server. Never throws. */
export async function publishSequence(
  wabaId: string,
  userId: string,
  request: PublishRequest,
): Promise<ActionResult<Sequence>> {
  const { words } = request;
  try {
    if (request.verb === "create") {
      const { copied, attemptId } = request;
      return await createSequenceAction(wabaId, { words, base: copied, attemptId }, userId);
    }
    const { sequenceId, base } = request;
    return await updateSequenceAction(wabaId, { sequenceId, base, words }, userId);
  } catch (error) {
    return { ok: false, refusal: refusalFromThrown(error) };
  }
}
