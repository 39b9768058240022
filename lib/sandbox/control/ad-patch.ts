import { z } from "zod";
import { adSeedSchema, adTaskSchema } from "./ad-seed";

const statusSchema = z.enum(["ACTIVE", "PAUSED", "ARCHIVED", "DELETED"]);

/** What may happen to an ad account behind everybody's back. */
export const adAccountPatchSchema = z.strictObject({
  name: z.string().optional(),
  /** 1 active, 2 disabled, 3 unsettled. */
  status: z.number().int().optional(),
  callsPerHour: z.number().int().min(0).optional(),
  /** Pretends that the app has made so many calls in the running hour. */
  callsMade: z.number().int().min(0).optional(),
  rowsAtOnce: z.number().int().min(1).optional(),
  /** How long reviews take that begin from now on; null: until an ad's `review` is patched. */
  reviewMs: z.number().int().min(0).nullable().optional(),
  reviewOutcome: z.enum(["approved", "disapproved"]).optional(),
  /** Person id → tasks, or null to take the person off the ad account. */
  tasks: z.record(z.string(), z.array(adTaskSchema).nullable()).optional(),
  addAds: z.array(adSeedSchema.omit({ adAccount: true, sequence: true })).optional(),
});

/** What may happen to an ad. Its id alone names it: null takes it away as if it had never been. */
export const adPatchSchema = z.strictObject({
  name: z.string().optional(),
  status: statusSchema.optional(),
  /** Null: what follows from everything else. */
  effectiveStatus: z.string().nullable().optional(),
  /** Ends or begins a review; null: approved long ago. */
  review: z.enum(["pending", "approved", "disapproved"]).nullable().optional(),
  /** Puts another creative of the same ad account in, as Ads Manager would … */
  creativeId: z.string().optional(),
  /** … or gives the ad a new creative that greets so; null: with nothing. */
  greetsWith: z
    .union([z.strictObject({ sequenceId: z.string() }), z.strictObject({ own: z.string() })])
    .nullable()
    .optional(),
  objective: z.string().optional(),
  campaignStatus: statusSchema.optional(),
  destinationType: z.string().optional(),
  adSetStatus: statusSchema.optional(),
  pageId: z.string().optional(),
});

export const creativePatchSchema = z.strictObject({
  name: z.string().optional(),
  status: z.enum(["ACTIVE", "DELETED"]).optional(),
  objectStorySpec: z.looseObject({}).nullable().optional(),
  objectStoryId: z.string().nullable().optional(),
  assetFeedSpec: z.looseObject({}).nullable().optional(),
});

export const pagePatchSchema = z.strictObject({
  name: z.string().optional(),
  /** The linked number as displayed; null: none. */
  whatsappNumber: z.string().nullable().optional(),
  /** Person id → tasks, or null for none. */
  tasks: z.record(z.string(), z.array(z.string()).nullable()).optional(),
});

export type AdAccountPatch = z.output<typeof adAccountPatchSchema>;
export type AdPatch = z.output<typeof adPatchSchema>;
export type CreativePatch = z.output<typeof creativePatchSchema>;
export type PagePatch = z.output<typeof pagePatchSchema>;
