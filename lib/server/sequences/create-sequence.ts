import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import { toMessage } from "@/lib/sequences/to-message";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { keepLease } from "../lease/keep-lease";
import { LeaseLostError, releaseLease, renewLease } from "../lease/lease";
import { attemptWrite } from "./attempt-write";
import { claimCreate } from "./claim-create";
import { getSequence } from "./get-sequence";
import { recordWrite } from "./record-write";
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

const ACTION = "sequence.create";

const onItsWay: Refusal = {
  kind: "outcome-unknown",
  title: "This sequence is already on its way to Meta.",
  advice: "Nothing was sent twice. Wait a moment: it appears in the list as soon as Meta answers.",
};

/** Creates a sequence at Meta, once: a lost answer is reconciled by listing before anyone may try again. */
export async function createSequence(
  waba: AuthorizedWaba,
  { words, base, attemptId }: NewSequence,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Sequence>> {
  const message = toMessage(words, base);
  return attemptWrite(waba, means, { action: ACTION, subjectId: undefined }, async () => {
    const client = await means.graph();
    const claim = await claimCreate(waba, { name: words.name, message }, attemptId, means);
    if (claim.state === "busy") return { ok: false, refusal: onItsWay };
    if (claim.state === "done") {
      const known = await getSequence(waba, claim.sequenceId, means);
      return known ? { ok: true, data: known.sequence } : { ok: false, refusal: onItsWay };
    }
    const db = await means.db();
    const { attempt, holder } = claim;
    const row = db.updateTable("pending_creates").where("id", "=", attempt.id);
    const { stop } = keepLease(holder, () => renewLease(row, holder, means.now()));
    try {
      const { sequence, refusal, detail } = { detail: {}, ...(await sendCreate(client, db, claim, message, means)) };
      if (!sequence) return { ok: false, refusal };
      // A form's attempt and its draft have one id.
      const created = { sequence, attempt: { id: attempt.id, holder }, draftId: attemptId, detail };
      await recordWrite(waba, means, { event: "created", action: ACTION, ...created });
      return { ok: true, data: sequence };
    } catch (error) {
      if (error instanceof LeaseLostError) return { ok: false, refusal: onItsWay };
      throw error;
    } finally {
      stop();
      // Whoever waits for this attempt need not wait for its lease to run out.
      await releaseLease(row, holder).catch(ignoreLost);
    }
  });
}

/** It was recorded, deleted or taken over: there is no lease of ours to end. */
function ignoreLost(error: unknown): void {
  if (!(error instanceof LeaseLostError)) throw error;
}
