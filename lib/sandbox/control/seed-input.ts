import { z } from "zod";
import { adSeedSchema, adTaskSchema } from "./ad-seed";
import { switchesSchema, taskSchema } from "./schemas";

/** A text `message` is stored unchanged, readable or not. */
export const sequenceSeedSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  message: z.union([z.string(), z.looseObject({})]),
  /** Number of plain ads that use it; `ads` describes them in detail. */
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
  /** Gives the token to a new app of this name: another vendor with its own sequences. */
  appName: z.string().optional(),
});

/** `POST /_sandbox/seed`. All optional. */
export const seedInputSchema = z.strictObject({
  /** A number generates varied, reproducible sequences; a list creates exactly these, newest last. */
  sequences: z.union([z.number().int().min(0).max(100_000), z.array(sequenceSeedSchema)]).default(0),
  name: z.string().optional(),
  businessName: z.string().optional(),
  userName: z.string().optional(),
  userKind: z.enum(["person", "system"]).default("system"),
  tasks: z.array(taskSchema).default(["MANAGE"]),
  scopes: z.array(z.string()).optional(),
  /** Offers the user in the OAuth dialog, as a person. */
  dialog: z.boolean().default(false),
  /** Permissions that the user declines. */
  declines: z.array(z.string()).default([]),
  /** `granular_scopes` without `target_ids`. */
  grantsAll: z.boolean().default(false),
  /** Accounts of the business; the first has the sequences. */
  wabas: z.number().int().min(1).max(50).default(1),
  /** Further people on the first account. */
  members: z.array(memberSchema).default([]),
  switches: switchesSchema.default({}),
  callsPerHour: z.number().int().min(0).default(100_000),
  isSubscribed: z.boolean().default(true),
  /**
   * A number generates ads, six in ten with a sequence; a list creates exactly these. If set, tokens may read and
   * change ads; otherwise generated sequences bring their own ads.
   */
  ads: z.union([z.number().int().min(0).max(20_000), z.array(adSeedSchema)]).optional(),
  adAccounts: z.number().int().min(1).max(20).default(1),
  /** The user's tasks. */
  adTasks: z.array(adTaskSchema).default(["MANAGE", "ADVERTISE", "ANALYZE"]),
  adCallsPerHour: z.number().int().min(0).default(100_000),
  /** Larger pages of whole ads get code 1. */
  rowsAtOnce: z.number().int().min(1).optional(),
  /** Review time in ms; null: until the state ends it. */
  reviewMs: z.number().int().min(0).nullable().optional(),
  /** Loads the demo's businesses instead; the answer describes the first. */
  demo: z.boolean().default(false),
});

export type SeedInput = z.infer<typeof seedInputSchema>;
