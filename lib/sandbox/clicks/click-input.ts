import { z } from "zod";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { clickLanguages } from "./phrases/click-phrases";

const share = z.number().min(0).max(1);
const weight = z.number().min(0);

/** How conversations open, by weight. What a sequence does not offer falls to own words. */
const distributionSchema = z.strictObject({
  /** The prefilled message, sent as it is. */
  prefilled: weight.default(0),
  /** The prefilled message with something added. */
  edited: weight.default(0),
  /** One weight for all ice breakers together (the first are tapped more), or one for each. */
  iceBreakers: z.union([weight, z.array(weight)]).default(0),
  ownWords: weight.default(0),
  /** A picture, a voice message, a sticker, a place or something unsupported. */
  notText: weight.default(0),
});

/** `POST /_sandbox/clicks`: people click ads and write. Only `wabaId` is required. */
export const clickInputSchema = z.strictObject({
  wabaId: z.string(),
  count: z.number().int().min(1).max(100_000).default(1),
  /** Whose words greet. Without it and without `adId`: any sequence of the account, those in ads first. */
  sequenceId: z.string().optional(),
  /** An ad of the sandbox, or any id for a made-up one. */
  adId: z.string().optional(),
  /** Where people come from, by weight: an ad, an ad in WhatsApp Status (no `ctwa_clid`), a post, or no ad at all. */
  sources: z
    .strictObject({
      ad: weight.default(0),
      status: weight.default(0),
      post: weight.default(0),
      none: weight.default(0),
    })
    .default({ ad: 1, status: 0, post: 0, none: 0 }),
  /** The guide's new field; `{sequenceId}` in it is replaced. Left out when absent. */
  ref: z.string().optional(),
  /** Whether the referral repeats the greeting in `welcome_message`. */
  greeting: z.boolean().default(true),
  distribution: distributionSchema.default({ prefilled: 40, edited: 12, iceBreakers: 30, ownWords: 15, notText: 3 }),
  /** First messages in turn, word for word, instead of the distribution. */
  texts: z.array(z.string()).min(1).optional(),
  /** What those write who choose their own words, most common first. */
  ownWords: z.array(z.string()).min(1).optional(),
  /** Languages of names and own words; the sequence's own when absent. */
  languages: z.array(z.enum(clickLanguages)).min(1).optional(),
  /** How people are named: by number, by business-scoped id in each way that Meta does, or some of each. */
  identity: z.enum(["phone", "business-scoped", "mix"]).default("phone"),
  /** The webhook field: `standby` as while Meta's Business Agent holds the chats. */
  field: z.enum(["messages", "standby"]).default("messages"),
  /** People open the chat first: `request_welcome`, some seconds before they write. */
  welcome: z.boolean().default(false),
  /** After the first message everybody gets a new number or user id, and Meta says so. */
  identityChange: z.enum(["number", "user-id"]).optional(),
  /** The same account and seed give the same people, words and message ids. */
  seed: z.union([z.number().int(), z.string()]).optional(),
  /** All at this moment … */
  at: z.iso.datetime().optional(),
  /** … or over so many days before `until` (now), in the rhythm of a week and growing. */
  days: z.number().int().min(1).max(400).optional(),
  until: z.iso.datetime().optional(),
  /** Nobody before this moment: the count is for the whole days, and some of it falls away. */
  since: z.iso.datetime().optional(),
  /** Only ads that were there at the moment of a click; before the first of them, one that is gone by now. */
  adsOfTheTime: z.boolean().default(false),
  /** What the sequence said up to a moment, oldest first. */
  earlier: z.array(z.strictObject({ until: z.iso.datetime(), message: sequenceMessageSchema })).default([]),
  /** Share of deliveries that come twice. */
  duplicates: share.default(0),
  /** Deliveries leave in any order. */
  reorder: z.boolean().default(false),
  /** Updates in one delivery, spread over entries and changes. */
  batch: z.number().int().min(1).max(1_000).default(1),
  concurrency: z.number().int().min(1).max(32).default(4),
  /** Anything but 200 is tried again; the delay doubles, up to a minute. */
  retry: z
    .strictObject({
      attempts: z.number().int().min(1).max(20).default(6),
      firstDelayMs: z.number().int().min(0).max(60_000).default(250),
    })
    .default({ attempts: 6, firstDelayMs: 250 }),
  /** How long the answer waits for the deliveries. */
  waitMs: z.number().int().min(0).max(600_000).default(5_000),
});

export type ClickInput = z.output<typeof clickInputSchema>;
export type ClickRequest = z.input<typeof clickInputSchema>;
