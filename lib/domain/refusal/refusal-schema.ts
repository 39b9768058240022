import { z } from "zod";
import { type Refusal, type RefusalField, refusalKinds } from "./refusal";

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

/** An unknown kind, from another version, reads as `unexpected`. */
export const refusalSchema: z.ZodType<Refusal> = z.object({
  kind: z.enum(refusalKinds).catch("unexpected"),
  title: z.string(),
  advice: z.string(),
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
});
