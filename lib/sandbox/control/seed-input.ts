import { z } from "zod";
import { adSeedSchema, adTaskSchema } from "./ad-seed";
import { switchesSchema, taskSchema } from "./schemas";

/** One sequence to seed. A text `message` is stored as it is, readable or not. */
export const sequenceSeedSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  message: z.union([z.string(), z.looseObject({})]),
  /** So many plain ads that use it; `ads` says more of them. */
  inAds: z.number().int().min(0).default(0),
  hidesAdStatus: z.boolean().default(false),
  updatedAt: z.iso.datetime().optional(),
});

const memberSchema = z.strictObject({
  name: z.string().optional(),
  kind: z.enum(["person", "system"]).default("person"),
  tasks: z.array(taskSchema).default(["VIEW_TEMPLATES"]),
  scopes: z.array(z.string()).optional(),
  dialog: z.boolean().default(false),
  /** The token then belongs to a fresh app of this name: another vendor's, with sequences of its own. */
  appName: z.string().optional(),
});

/** `POST /_sandbox/seed`. Everything is optional. */
export const seedInputSchema = z.strictObject({
  /** A number makes that many, varied and always alike; a list makes exactly these, the last one newest. */
  sequences: z.union([z.number().int().min(0).max(100_000), z.array(sequenceSeedSchema)]).default(0),
  name: z.string().optional(),
  businessName: z.string().optional(),
  userName: z.string().optional(),
  userKind: z.enum(["person", "system"]).default("system"),
  tasks: z.array(taskSchema).default(["MANAGE"]),
  scopes: z.array(z.string()).optional(),
  /** Whether the OAuth dialog offers the user, who is then a person. */
  dialog: z.boolean().default(false),
  /** Permissions that the user declines in the dialog. */
  declines: z.array(z.string()).default([]),
  /** `granular_scopes` without `target_ids`. */
  grantsAll: z.boolean().default(false),
  /** How many accounts the business gets, the first with the sequences. */
  wabas: z.number().int().min(1).max(50).default(1),
  /** More people on the first account. */
  members: z.array(memberSchema).default([]),
  switches: switchesSchema.default({}),
  callsPerHour: z.number().int().min(0).default(100_000),
  isSubscribed: z.boolean().default(true),
  /**
   * A number makes that many varied ads, six in ten with one of the sequences; a list makes exactly these. Absent:
   * generated sequences bring ads of their own. When it is there the tokens may also read and change ads.
   */
  ads: z.union([z.number().int().min(0).max(20_000), z.array(adSeedSchema)]).optional(),
  adAccounts: z.number().int().min(1).max(20).default(1),
  /** What the user may do in them. */
  adTasks: z.array(adTaskSchema).default(["MANAGE", "ADVERTISE", "ANALYZE"]),
  adCallsPerHour: z.number().int().min(0).default(100_000),
  /** A page with more whole ads is refused with code 1. */
  rowsAtOnce: z.number().int().min(1).optional(),
  /** How long reviews take; null: until the state says that they have ended. */
  reviewMs: z.number().int().min(0).nullable().optional(),
  /** Loads the demo's businesses instead; the answer names the first of them. */
  demo: z.boolean().default(false),
});

export type SeedInput = z.infer<typeof seedInputSchema>;
export type SequenceSeed = z.infer<typeof sequenceSeedSchema>;
