import { z } from "zod";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { clickLanguages } from "./phrases/click-phrases";

const share = z.number().min(0).max(1);
const weight = z.number().min(0);

/** Weights; openings that a sequence doesn't offer become own words. */
const distributionSchema = z.strictObject({
  /** Sent unchanged. */
  prefilled: weight.default(0),
  /** Sent with an addition. */
  edited: weight.default(0),
  /** One weight for all ice breakers (earlier ones are tapped more), or one each. */
  iceBreakers: z.union([weight, z.array(weight)]).default(0),
  ownWords: weight.default(0),
  /** Picture, voice message, sticker, place or an unsupported type. */
  notText: weight.default(0),
});

/** `POST /_sandbox/clicks`. Only `wabaId` is required. */
export const clickInputSchema = z.strictObject({
  wabaId: z.string(),
  count: z.number().int().min(1).max(100_000).default(1),
  /** Without it and `adId`: any sequence of the account, those in ads first. */
  sequenceId: z.string().optional(),
  /** An ad of the sandbox, or any id for a made-up ad. */
  adId: z.string().optional(),
  /** Weights: ad, ad in WhatsApp Status (no `ctwa_clid`), post, or none. */
  sources: z
    .strictObject({
      ad: weight.default(0),
      status: weight.default(0),
      post: weight.default(0),
      none: weight.default(0),
    })
    .default({ ad: 1, status: 0, post: 0, none: 0 }),
  /** The guide's new field; replaces `{sequenceId}`. Absent by default. */
  ref: z.string().optional(),
  /** Whether the referral repeats the greeting in `welcome_message`. */
  greeting: z.boolean().default(true),
  distribution: distributionSchema.default({ prefilled: 40, edited: 12, iceBreakers: 30, ownWords: 15, notText: 3 }),
  /** Exact first messages in turn, instead of the distribution. */
  texts: z.array(z.string()).min(1).optional(),
  /** Own words, most common first. */
  ownWords: z.array(z.string()).min(1).optional(),
  /** Languages of names and own words; default: the sequence's. */
  languages: z.array(z.enum(clickLanguages)).min(1).optional(),
  /** Identify people by number, by business-scoped id in each of Meta's ways, or mixed. */
  identity: z.enum(["phone", "business-scoped", "mix"]).default("phone"),
  /** `standby`: Meta's Business Agent holds the chats. */
  field: z.enum(["messages", "standby"]).default("messages"),
  /** Sends `request_welcome` some seconds before the first message. */
  welcome: z.boolean().default(false),
  /** Sends a new number or user id for everyone after the first message. */
  identityChange: z.enum(["number", "user-id"]).optional(),
  /** The same account and seed give the same people, words and message ids. */
  seed: z.union([z.number().int(), z.string()]).optional(),
  /** Everyone at this time … */
  at: z.iso.datetime().optional(),
  /** … or spread over these days before `until` (default: now), weekly rhythm with growth. */
  days: z.number().int().min(1).max(400).optional(),
  until: z.iso.datetime().optional(),
  /** Omits earlier clicks; `count` still refers to the whole days. */
  since: z.iso.datetime().optional(),
  /** Only ads that existed at the click; before the first, a deleted one. */
  adsOfTheTime: z.boolean().default(false),
  /** Earlier words of the sequence, oldest first. */
  earlier: z.array(z.strictObject({ until: z.iso.datetime(), message: sequenceMessageSchema })).default([]),
  /** Share of deliveries sent twice. */
  duplicates: share.default(0),
  /** Shuffles deliveries. */
  reorder: z.boolean().default(false),
  /** Updates per delivery, spread over entries and changes. */
  batch: z.number().int().min(1).max(1_000).default(1),
  concurrency: z.number().int().min(1).max(32).default(4),
  /** Retries anything but 200; the delay doubles up to a minute. */
  retry: z
    .strictObject({
      attempts: z.number().int().min(1).max(20).default(6),
      firstDelayMs: z.number().int().min(0).max(60_000).default(250),
    })
    .default({ attempts: 6, firstDelayMs: 250 }),
  /** How long the response waits for deliveries. */
  waitMs: z.number().int().min(0).max(600_000).default(5_000),
});

export type ClickInput = z.output<typeof clickInputSchema>;
export type ClickRequest = z.input<typeof clickInputSchema>;
