import { z } from "zod";

const statusSchema = z.enum(["ACTIVE", "PAUSED", "ARCHIVED", "DELETED"]);

/** One ad to seed. Everything is optional; what is left out makes an active engagement ad that leads to WhatsApp. */
export const adSeedSchema = z.strictObject({
  id: z.string().optional(),
  creativeId: z.string().optional(),
  name: z.string().optional(),
  /** Which of the ad accounts, counted from 0. */
  adAccount: z.number().int().min(0).default(0),
  campaign: z.string().optional(),
  objective: z.string().optional(),
  campaignStatus: statusSchema.optional(),
  adSet: z.string().optional(),
  adSetStatus: statusSchema.optional(),
  /** `MESSAGING_MESSENGER_WHATSAPP` for several at once. */
  destinationType: z.string().optional(),
  whatsappNumber: z.string().optional(),
  /** `elsewhere`: a Page that is linked to a number of nobody here; `unlinked`: to none. */
  page: z.enum(["own", "elsewhere", "unlinked"]).default("own"),
  status: statusSchema.optional(),
  /** An effective status that nothing else leads to, such as WITH_ISSUES or PENDING_BILLING_INFO. */
  effectiveStatus: z.string().optional(),
  review: z.enum(["pending", "approved", "disapproved"]).optional(),
  text: z.string().optional(),
  headline: z.string().optional(),
  /** A motif and a tone: `cup-amber`. */
  picture: z.string().optional(),
  isVideo: z.boolean().optional(),
  /** Made from an existing post (`object_story_id`): such a creative cannot be copied. */
  postBased: z.boolean().optional(),
  /** A seeded sequence by its place in the seed, counted from 0, or any sequence by its id. */
  sequence: z.number().int().min(0).optional(),
  sequenceId: z.string().optional(),
  optimizationType: z.string().optional(),
  /** A greeting of the ad's own, as Ads Manager would write it … */
  own: z
    .strictObject({ text: z.string(), autofill: z.string().optional(), iceBreakers: z.array(z.string()).optional() })
    .optional(),
  /** … or word for word on the wire. */
  pageWelcomeMessage: z.union([z.string(), z.looseObject({})]).optional(),
  /** Fields of the creative word for word: `product_set_id`, `object_story_spec` (its Page is filled in), `asset_feed_spec`. */
  creative: z.looseObject({}).optional(),
  /** `issues_info` of an ad with issues, and `ad_review_feedback` of a rejected one. */
  issues: z.array(z.looseObject({})).optional(),
  feedback: z.looseObject({}).optional(),
  createdAt: z.iso.datetime().optional(),
});

export const adTaskSchema = z.enum(["MANAGE", "ADVERTISE", "ANALYZE", "DRAFT"]);

export type AdSeed = z.output<typeof adSeedSchema>;
