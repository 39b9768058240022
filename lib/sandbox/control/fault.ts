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

/** All given conditions must match. */
const matchSchema = z.strictObject({
  wabaId: z.string().optional(),
  /** Calls on the ad account, its ads and creatives; with or without `act_`. */
  adAccountId: z.string().optional(),
  adId: z.string().optional(),
  method: z.string().toUpperCase().optional(),
  /** Part of the path without the version. */
  path: z.string().optional(),
  /** Exact text, or null for absent: `{sequence_id: null}` on POST is a create. */
  params: z.record(z.string(), z.string().nullable()).optional(),
});

/** Latency applies first, then at most one of the answers. */
export const faultSchema = z.strictObject({
  match: matchSchema.default({}),
  /** Number of calls to hit; null: until deleted. */
  times: z.number().int().min(1).nullable().default(1),
  /** Matching calls to let through first. */
  skip: z.number().int().min(0).default(0),
  /** Executes the call and loses the answer: the caller can't know the outcome. */
  after: z.boolean().default(false),
  /** Executes the call this long after its caller left: a late write. */
  commitAfterMs: z.number().min(0).max(600_000).optional(),
  latencyMs: z.number().min(0).max(600_000).optional(),
  error: errorSchema.optional(),
  /** HTTP status of `error`, `html`, `malformed`, `body`; alone: an empty answer. */
  status: z.number().int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Never answers; ends when the caller leaves. */
  hang: z.boolean().optional(),
  /** Closes the connection without an answer. */
  cut: z.boolean().optional(),
  /** An HTML page, like proxies before Graph; default status 502. */
  html: z.boolean().optional(),
  /** Truncated JSON; default status 200. */
  malformed: z.boolean().optional(),
  /** Exact body. */
  body: z.string().optional(),
});

/** Advances time for the account's calls delayed by `commitAfterMs`. */
export const lateCallsSchema = z.strictObject({ wabaId: z.string(), passMs: z.number().min(0) });

export type FaultInput = z.infer<typeof faultSchema>;
export type Fault = FaultInput & { id: string; hits: number };
