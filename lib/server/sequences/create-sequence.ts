import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import { toMessage } from "@/lib/sequences/to-message";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { attemptWrite } from "./attempt-write";
import { CREATE_ACTION } from "./check-create";
import { claimCreate } from "./claim-create";
import { stillChecking } from "./create-refusals";
import { getSequence } from "./get-sequence";
import { sendCreate } from "./send-create";
import { type SequenceMeans, sequenceMeans } from "./sequence-means";

/**
 * `base` is the message being duplicated or recreated: its unknown fields are carried over. `attemptId` is minted by the
 * form once a draft: the same attempt sent twice makes one sequence, however far apart the two are.
 */
export const newSequenceSchema = z.object({
  words: sequenceWordsSchema,
  base: sequenceMessageSchema.nullish(),
  attemptId: z.uuid().optional(),
});

export type NewSequence = z.infer<typeof newSequenceSchema>;

/** Creates a sequence at Meta, once: while it is not known what became of an attempt, nobody may try again. */
export async function createSequence(
  waba: AuthorizedWaba,
  { words, base, attemptId }: NewSequence,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Sequence>> {
  const message = toMessage(words, base);
  return attemptWrite(waba, means, { action: CREATE_ACTION, subjectId: undefined }, async () => {
    // Without a connection to Meta nothing is claimed.
    await means.graph();
    const claim = await claimCreate(waba, { name: words.name, message }, attemptId, means);
    if (claim.state === "mine") return sendCreate(waba, claim, means);
    if (claim.state === "checking") return { ok: false, refusal: stillChecking(claim.attempt, waba.userId) };
    const known = await getSequence(waba, claim.sequenceId, means);
    return known ? { ok: true, data: known.sequence } : { ok: false, refusal: createdAndGone };
  });
}

const createdAndGone: Refusal = {
  kind: "not-found",
  title: "This sequence was created and is gone again.",
  advice: "Somebody deleted it at Meta since. Your words are kept; duplicate them to publish them once more.",
};
