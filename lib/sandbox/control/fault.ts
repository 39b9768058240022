import { z } from "zod";

const errorSchema = z.looseObject({
  code: z.number().int(),
  error_subcode: z.number().int().optional(),
  message: z.string().optional(),
  type: z.string().optional(),
  is_transient: z.boolean().optional(),
  error_user_title: z.string().optional(),
  error_user_msg: z.string().optional(),
  error_data: z.unknown().optional(),
});

/** Which calls a fault is for. All that is named must hold. */
const matchSchema = z.strictObject({
  wabaId: z.string().optional(),
  /** Calls on the ad account, its ads and creatives; with or without `act_`. */
  adAccountId: z.string().optional(),
  adId: z.string().optional(),
  method: z.string().toUpperCase().optional(),
  /** A part of the path without the version. */
  path: z.string().optional(),
  /** Parameter → exact text, or null for "absent": `{sequence_id: null}` on POST is a create. */
  params: z.record(z.string(), z.string().nullable()).optional(),
});

/** A fault as it is posted. What it does: latency first, then at most one of the answers. */
export const faultSchema = z.strictObject({
  match: matchSchema.default({}),
  /** How many calls it hits; null until it is deleted. */
  times: z.number().int().min(1).nullable().default(1),
  /** Calls that match and are let through first. */
  skip: z.number().int().min(0).default(0),
  /** The call is carried out and only its answer is lost: the write happened, the caller cannot know. */
  after: z.boolean().default(false),
  /** The call is carried out so long after its caller has gone: a write that lands late. */
  commitAfterMs: z.number().min(0).max(600_000).optional(),
  latencyMs: z.number().min(0).max(600_000).optional(),
  error: errorSchema.optional(),
  /** HTTP status of `error`, `html`, `malformed`, `body`; alone: an empty answer with this status. */
  status: z.number().int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Never answers; ends when the caller goes away. */
  hang: z.boolean().optional(),
  /** Closes the connection without an answer. */
  cut: z.boolean().optional(),
  /** An HTML page, as proxies in front of Graph answer; status 502 when none is given. */
  html: z.boolean().optional(),
  /** JSON that breaks off in the middle, with status 200 when none is given. */
  malformed: z.boolean().optional(),
  /** Any body, byte for byte. */
  body: z.string().optional(),
});

/** How much time passes for the calls of an account that `commitAfterMs` put off. */
export const lateCallsSchema = z.strictObject({ wabaId: z.string(), passMs: z.number().min(0) });

export type FaultInput = z.infer<typeof faultSchema>;
export type Fault = FaultInput & { id: string; hits: number };
