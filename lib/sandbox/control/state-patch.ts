import { z } from "zod";
import { adAccountPatchSchema, adPatchSchema, creativePatchSchema, pagePatchSchema } from "./ad-patch";
import { switchesSchema, taskSchema } from "./schemas";
import { sequenceSeedSchema } from "./seed-input";

const sequencePatchSchema = z.strictObject({
  name: z.string().optional(),
  message: z.union([z.string(), z.looseObject({})]).optional(),
  inAds: z.number().int().min(0).optional(),
  hidesAdStatus: z.boolean().optional(),
});

const phonePatchSchema = z.strictObject({
  displayNumber: z.string().optional(),
  verifiedName: z.string().optional(),
  /** GREEN, YELLOW, RED or UNKNOWN. */
  qualityRating: z.string().optional(),
  /** CONNECTED, PENDING, FLAGGED, RESTRICTED, BANNED and others. */
  status: z.string().optional(),
});

const accountPatchSchema = z.strictObject({
  name: z.string().optional(),
  switches: switchesSchema.optional(),
  callsPerHour: z.number().int().min(0).optional(),
  /** Sets the app's calls in the current hour. */
  callsMade: z.number().int().min(0).optional(),
  /** Person id → tasks; null removes the person. */
  tasks: z.record(z.string(), z.array(taskSchema).nullable()).optional(),
  isSubscribed: z.boolean().optional(),
  /** Phone number id → changes; null removes it. */
  phoneNumbers: z.record(z.string(), phonePatchSchema.nullable()).optional(),
  /** Changes by another tool or Meta: id → changes; null deletes. */
  sequences: z.record(z.string(), sequencePatchSchema.nullable()).optional(),
  addSequences: z.array(sequenceSeedSchema).optional(),
  /** Owner of the sequences; default: the sandbox's own app. */
  appId: z.string().optional(),
});

const tokenPatchSchema = z.strictObject({
  /** Null: never. A past time ends the token with 190/463. */
  expiresAt: z.iso.datetime().nullable().optional(),
  /** Refuses the token with 190 and this subcode (458, 459, 460, 464, 467, 492); null restores it. */
  invalidSubcode: z.number().int().nullable().optional(),
  scopes: z.array(z.string()).optional(),
});

const personPatchSchema = z.strictObject({
  name: z.string().optional(),
  inDialog: z.boolean().optional(),
  note: z.string().optional(),
  declines: z.array(z.string()).optional(),
  grantsAll: z.boolean().optional(),
  businessIds: z.array(z.string()).optional(),
  /** Ends all tokens of the person, like a new password (460) or a removed app (458); null restores them. */
  invalidSubcode: z.number().int().nullable().optional(),
  /** Removes permissions from all tokens of the person. */
  withdrawScopes: z.array(z.string()).optional(),
});

/** `PATCH /_sandbox/state`. Unknown ids get 400, so that a typo can't make a test pass. */
export const statePatchSchema = z.strictObject({
  accounts: z.record(z.string(), accountPatchSchema).default({}),
  tokens: z.record(z.string(), tokenPatchSchema).default({}),
  people: z.record(z.string(), personPatchSchema).default({}),
  /** By number, with or without `act_`. */
  adAccounts: z.record(z.string(), adAccountPatchSchema).default({}),
  ads: z.record(z.string(), adPatchSchema.nullable()).default({}),
  creatives: z.record(z.string(), creativePatchSchema).default({}),
  pages: z.record(z.string(), pagePatchSchema).default({}),
});

export type StatePatch = z.infer<typeof statePatchSchema>;
export type AccountPatch = z.infer<typeof accountPatchSchema>;
export type PersonPatch = z.infer<typeof personPatchSchema>;
