import { z } from "zod";
import { type Refusal, type RefusalField, type RefusalReason, refusalKinds } from "./refusal";

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

const facts = {
  /** A kind of another version of Overture reads as `unexpected`. */
  kind: z.enum(refusalKinds).catch("unexpected"),
  field: z
    .custom<RefusalField>((value) => typeof value === "string")
    .optional()
    .catch(undefined),
  metaSays: text,
  code: number,
  subcode: number,
  fbtraceId: text,
  retryAt: text,
  createId: text,
  reference: text,
};

const current = z.object({
  ...facts,
  reason: z.custom<RefusalReason>((value) => typeof value === "string"),
  params: z
    .custom<Refusal["params"]>((value) => typeof value === "object" && value !== null)
    .optional()
    .catch(undefined),
});

/** Rows of older versions hold the sentences themselves; their advice ends with Meta's words already. */
const withSentences = z
  .object({ ...facts, title: z.string(), advice: z.string() })
  .transform(
    ({ title, advice, metaSays: _, ...rest }): Refusal => ({ ...rest, reason: "stored", params: { title, advice } }),
  );

export const refusalSchema: z.ZodType<Refusal> = z.union([current, withSentences]);
