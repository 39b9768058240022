import { z } from "zod";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";

export const sequenceDeletionSchema = z.object({ sequenceId: z.string().min(1) });

export type SequenceDeletion = z.infer<typeof sequenceDeletionSchema>;

/** `alreadyGone`: somebody else deleted it before; what was wished for is so. */
export type DeletedSequence = { sequenceId: string; alreadyGone: boolean };

/** Deletes one sequence; for many, call it for each and tell each result. */
export async function deleteSequence(
  _waba: AuthorizedWaba,
  _input: SequenceDeletion,
): Promise<ActionResult<DeletedSequence>> {
  throw new Error("on its way");
}
