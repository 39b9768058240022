import { MINUTE_MS } from "@/lib/domain/time/durations";
import { type RateLimit, returnAttempt, takeAttempt } from "@/lib/server/auth/limits/rate-limit";
import type { StoreContext } from "../../drafts/store-context";

const TEN_MINUTES_MS = 10 * MINUTE_MS;

export type Limited = { retryAt: Date } | null;

/** By link and address, and by link alone: many addresses don't make many guesses. */
export const passcodeLimits = (linkId: string, address: string): RateLimit[] => [
  { name: "review-passcode", subject: `${linkId} ${address}`, limit: 8, windowMs: TEN_MINUTES_MS },
  { name: "review-passcode-link", subject: linkId, limit: 60, windowMs: TEN_MINUTES_MS },
];

/** Far more than a person writes. */
export const writeLimits = (linkId: string, address: string): RateLimit[] => [
  { name: "review-write", subject: `${linkId} ${address}`, limit: 120, windowMs: TEN_MINUTES_MS },
  { name: "review-write-link", subject: linkId, limit: 600, windowMs: TEN_MINUTES_MS },
];

/** Null if allowed. */
export async function takeAll(rules: readonly RateLimit[], ctx: StoreContext): Promise<Limited> {
  const db = await ctx.db();
  for (const rule of rules) {
    const answer = await takeAttempt(db, rule, ctx.now());
    if (!answer.allowed) return { retryAt: answer.retryAt };
  }
  return null;
}

export async function returnAll(rules: readonly RateLimit[], ctx: StoreContext): Promise<void> {
  const db = await ctx.db();
  for (const rule of rules) await returnAttempt(db, rule, ctx.now());
}
