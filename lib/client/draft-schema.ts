import { z } from "zod";
import { iceBreakerSchema, sequenceMessageSchema } from "@/lib/sequences/schema";

/** What the browser keeps of an unpublished sequence. Its words may be wrong: a draft is not held to the rules. */
export const draftSchema = z.object({
  words: z.object({ name: z.string(), text: z.string(), autofill: z.string(), iceBreakers: z.array(iceBreakerSchema) }),
  /** What was live when the draft began; null for a sequence that does not exist yet. */
  base: z.object({ name: z.string(), message: sequenceMessageSchema.nullable() }).nullable(),
  /** Makes a creation that is sent twice one sequence. */
  attemptId: z.uuid(),
});

export type Draft = z.infer<typeof draftSchema>;
