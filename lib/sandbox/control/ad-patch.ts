import { z } from "zod";
import { adSeedSchema, adTaskSchema } from "./ad-seed";

const statusSchema = z.enum(["ACTIVE", "PAUSED", "ARCHIVED", "DELETED"]);

/** Changes to an ad account from outside Overture. */
export const adAccountPatchSchema = z.strictObject({
  name: z.string().optional(),
  /** 1 active, 2 disabled, 3 unsettled. */
  status: z.number().int().optional(),
  callsPerHour: z.number().int().min(0).optional(),
  /** Sets the app's calls in the current hour. */
  callsMade: z.number().int().min(0).optional(),
  rowsAtOnce: z.number().int().min(1).optional(),
  /** For future reviews, in ms; null: until an ad's `review` is patched. */
  reviewMs: z.number().int().min(0).nullable().optional(),
  reviewOutcome: z.enum(["approved", "disapproved"]).optional(),
  /** Person id → tasks; null removes the person. */
  tasks: z.record(z.string(), z.array(adTaskSchema).nullable()).optional(),
  addAds: z.array(adSeedSchema.omit({ adAccount: true, sequence: true })).optional(),
});

/** Null instead of a patch removes the ad completely. */
export const adPatchSchema = z.strictObject({
  name: z.string().optional(),
  status: statusSchema.optional(),
  /** Null: derived. */
  effectiveStatus: z.string().nullable().optional(),
  /** Ends or starts a review; null: approved long ago. */
  review: z.enum(["pending", "approved", "disapproved"]).nullable().optional(),
  /** Sets another creative of the same ad account, like Ads Manager … */
  creativeId: z.string().optional(),
  /** … or a new creative with this greeting; null: none. */
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
  /** As displayed; null: none. */
  whatsappNumber: z.string().nullable().optional(),
  /** Person id → tasks; null: none. */
  tasks: z.record(z.string(), z.array(z.string()).nullable()).optional(),
});

export type AdAccountPatch = z.output<typeof adAccountPatchSchema>;
export type AdPatch = z.output<typeof adPatchSchema>;
export type CreativePatch = z.output<typeof creativePatchSchema>;
export type PagePatch = z.output<typeof pagePatchSchema>;
