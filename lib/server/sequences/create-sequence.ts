import { z } from "zod";
import type { ActionResult } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";

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

/** Creates a sequence at Meta, once: a lost answer is reconciled by listing before anyone may try again. */
export async function createSequence(_waba: AuthorizedWaba, _input: NewSequence): Promise<ActionResult<Sequence>> {
  throw new Error("on its way");
}
