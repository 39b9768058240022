import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import { toMessage } from "@/lib/sequences/to-message";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { attemptWrite } from "./attempt-write";
import { CREATE_ACTION } from "./check-create";
import { type CreateClaim, claimCreate } from "./claim-create";
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
    const claim = () => claimCreate(waba, { name: words.name, message }, attemptId, means);
    const first = await claim();
    const known = first.state === "done" ? await getSequence(waba, first.sequenceId, means) : null;
    if (known && !known.goneAt) return { ok: true, data: known.sequence };
    const claimed = first.state === "done" ? await claimAgain(first.sequenceId, claim, means) : first;
    if (claimed.state === "mine") return sendCreate(waba, claimed, means);
    return {
      ok: false,
      refusal: claimed.state === "checking" ? stillChecking(claimed.attempt, waba.userId) : cannotTell,
    };
  });
}

/** What the attempt made was deleted since: it is no answer any more to somebody who publishes the words again. */
async function claimAgain(sequenceId: string, claim: () => Promise<CreateClaim>, means: SequenceMeans) {
  const db = await means.db();
  await db.deleteFrom("pending_creates").where("sequence_id", "=", sequenceId).execute();
  return claim();
}

const cannotTell: Refusal = {
  kind: "meta-unreachable",
  title: "These words were published and deleted again a moment ago.",
  advice: "Nothing was sent now. Your words are kept. Try again in a moment.",
};
