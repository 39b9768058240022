import { z } from "zod";

const number = z.coerce.number().optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const details = z.looseObject({
  message: z.string().catch(""),
  type: text,
  code: number,
  error_subcode: number,
  is_transient: z.boolean().optional().catch(undefined),
  error_user_title: text,
  error_user_msg: text,
  error_data: z.unknown().optional(),
  fbtrace_id: text,
});

/** `error` is Meta's object, or a bare string from some gateways. */
export const errorEnvelope = z.looseObject({
  error: z.union([details, z.string().transform((message) => details.parse({ message }))]),
});

export type ErrorDetails = z.infer<typeof details>;
