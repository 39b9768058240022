import { createHash } from "node:crypto";
import { sql } from "kysely";
import { DAY_MS } from "@/lib/domain/time/durations";
import type { Database } from "@/lib/server/store/open-database";

export type RateLimit = {
  name: string;
  subject: string;
  limit: number;
  windowMs: number;
};

export type RateLimitAnswer = { allowed: true } | { allowed: false; retryAt: Date };

/** Uses a fixed window. One upsert, so any number of processes count together. */
export async function takeAttempt(db: Database, rule: RateLimit, now = new Date()): Promise<RateLimitAnswer> {
  const windowStart = windowOf(rule, now).toISOString();
  const { count } = await db
    .insertInto("rate_limits")
    .values({ key: keyOf(rule), window_start: windowStart, count: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        window_start: windowStart,
        count: sql<number>`case when rate_limits.window_start = excluded.window_start then rate_limits.count + 1 else 1 end`,
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  if (Number(count) <= rule.limit) return { allowed: true };
  return { allowed: false, retryAt: new Date(windowOf(rule, now).getTime() + rule.windowMs) };
}

export async function returnAttempt(db: Database, rule: RateLimit, now = new Date()): Promise<void> {
  await db
    .updateTable("rate_limits")
    .set({ count: sql<number>`count - 1` })
    .where("key", "=", keyOf(rule))
    .where("window_start", "=", windowOf(rule, now).toISOString())
    .where("count", ">", 0)
    .execute();
}

/** Longer than every window, so no count that still matters is dropped. */
const KEPT_MS = DAY_MS;

export async function pruneAttempts(db: Database, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  await db.deleteFrom("rate_limits").where("window_start", "<", before).execute();
}

function windowOf({ windowMs }: RateLimit, now: Date): Date {
  return new Date(Math.floor(now.getTime() / windowMs) * windowMs);
}

function keyOf({ name, subject }: RateLimit): string {
  return `${name}:${createHash("sha256").update(subject).digest("base64url")}`;
}
