import { z } from "zod";

const statusSchema = z.enum(["ACTIVE", "PAUSED", "ARCHIVED", "DELETED"]);

/** All optional; the default is an active engagement ad that leads to WhatsApp. */
export const adSeedSchema = z.strictObject({
  id: z.string().optional(),
  creativeId: z.string().optional(),
  name: z.string().optional(),
  /** Index of the ad account, from 0. */
  adAccount: z.number().int().min(0).default(0),
  campaign: z.string().optional(),
  objective: z.string().optional(),
  campaignStatus: statusSchema.optional(),
  adSet: z.string().optional(),
  adSetStatus: statusSchema.optional(),
  /** Several at once: `MESSAGING_MESSENGER_WHATSAPP`. */
  destinationType: z.string().optional(),
  whatsappNumber: z.string().optional(),
  /** `elsewhere`: linked to a foreign number; `unlinked`: to none. */
  page: z.enum(["own", "elsewhere", "unlinked"]).default("own"),
  status: statusSchema.optional(),
  /** For a status that nothing else produces, such as WITH_ISSUES or PENDING_BILLING_INFO. */
  effectiveStatus: z.string().optional(),
  review: z.enum(["pending", "approved", "disapproved"]).optional(),
  text: z.string().optional(),
  headline: z.string().optional(),
  /** Motif and tone: `cup-amber`. */
  picture: z.string().optional(),
  isVideo: z.boolean().optional(),
  /** From an existing post (`object_story_id`), so it can't be copied. */
  postBased: z.boolean().optional(),
  /** Index of a seeded sequence, from 0, or any sequence's id. */
  sequence: z.number().int().min(0).optional(),
  sequenceId: z.string().optional(),
  optimizationType: z.string().optional(),
  /** The ad's own greeting as Ads Manager writes it … */
  own: z
    .strictObject({ text: z.string(), autofill: z.string().optional(), iceBreakers: z.array(z.string()).optional() })
    .optional(),
  /** … or as sent. */
  pageWelcomeMessage: z.union([z.string(), z.looseObject({})]).optional(),
  /** Creative fields as sent: `product_set_id`, `object_story_spec` (its Page is filled in), `asset_feed_spec`. */
  creative: z.looseObject({}).optional(),
  /** `issues_info` of an ad with issues, `ad_review_feedback` of a rejected one. */
  issues: z.array(z.looseObject({})).optional(),
  feedback: z.looseObject({}).optional(),
  createdAt: z.iso.datetime().optional(),
});

export const adTaskSchema = z.enum(["MANAGE", "ADVERTISE", "ANALYZE", "DRAFT"]);

export type AdSeed = z.output<typeof adSeedSchema>;
