import { z } from "zod";
import type { ActionResult } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** `base` is the live name and message that the form started from; `message` is null when it was unreadable. */
export const sequenceChangeSchema = z.object({
  sequenceId: z.string().min(1),
  base: z.object({ name: z.string(), message: sequenceMessageSchema.nullable() }),
  words: sequenceWordsSchema,
});

export type SequenceChange = z.infer<typeof sequenceChangeSchema>;

/** Sends what changed, provided that the live row still is what the form started from (else `changed-elsewhere`). */
export async function updateSequence(_waba: AuthorizedWaba, _input: SequenceChange): Promise<ActionResult<Sequence>> {
  throw new Error("on its way");
}
