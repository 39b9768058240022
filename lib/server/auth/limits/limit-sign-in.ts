import { MINUTE_MS } from "@/lib/domain/time/durations";
import type { Database } from "@/lib/server/store/open-database";
import { RefusedSignIn } from "../refused-sign-in";
import { type RateLimit, returnAttempt, takeAttempt } from "./rate-limit";

const TEN_MINUTES_MS = 10 * MINUTE_MS;

/** Enough for an office; too few to guess tokens or to exhaust Meta's limits. */
function ofAddress(address: string): RateLimit {
  return { name: "sign-in-address", subject: address, limit: 20, windowMs: TEN_MINUTES_MS };
}

/** @throws RefusedSignIn `too-many-attempts` */
export function limitAddress(db: Database, address: string): Promise<void> {
  return take(db, ofAddress(address));
}

export function forgiveAddress(db: Database, address: string): Promise<void> {
  return returnAttempt(db, ofAddress(address));
}

/** Counts across all addresses. @throws RefusedSignIn `too-many-attempts` */
export function limitWaba(db: Database, wabaId: string): Promise<void> {
  return take(db, { name: "sign-in-waba", subject: wabaId, limit: 60, windowMs: TEN_MINUTES_MS });
}

/** Each sign-in costs many calls to Meta. @throws RefusedSignIn `too-many-attempts` */
export function limitPerson(db: Database, metaUserId: string): Promise<void> {
  return take(db, { name: "sign-in-person", subject: metaUserId, limit: 60, windowMs: TEN_MINUTES_MS });
}

async function take(db: Database, rule: RateLimit): Promise<void> {
  const answer = await takeAttempt(db, rule);
  if (!answer.allowed) throw new RefusedSignIn({ kind: "too-many-attempts", retryAt: answer.retryAt.toISOString() });
}
