import { DAY_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import { GraphError } from "@/lib/graph/client/graph-error";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import { getWaba } from "@/lib/graph/edges/accounts/get-waba";
import { listBusinesses } from "@/lib/graph/edges/accounts/list-businesses";
import { takeAttempt } from "@/lib/server/auth/limits/rate-limit";
import { graphForToken } from "@/lib/server/auth/token/graph-for-token";
import { markBroken } from "@/lib/server/auth/token/mark-broken";
import { type MetaApp, metaApp } from "@/lib/server/auth/token/meta-app";
import { unseal } from "@/lib/server/secrets/unseal";
import type { Database } from "@/lib/server/store/open-database";
import { healthOf } from "./connection-health";
import { readRole } from "./read-role";
import { saveMembership } from "./save-memberships";
import { withdrawMemberships } from "./withdraw-memberships";

const TRY_AGAIN_AFTER_MS = 10 * MINUTE_MS;

export function isStale(verifiedAt: string, now = Date.now()): boolean {
  return now - Date.parse(verifiedAt) > DAY_MS;
}

/** Renews or removes the membership as Meta says; keeps it if Meta can't answer. One process asks at a time. */
export async function renewMembership(
  db: Database,
  { userId, wabaId }: { userId: string; wabaId: string },
  app: MetaApp = metaApp(),
): Promise<void> {
  const person = await db
    .selectFrom("users")
    .innerJoin("connections", "connections.user_id", "users.id")
    .select(["meta_user_id", "sealed_token", "expires_at", "broken_at"])
    .where("users.id", "=", userId)
    .executeTakeFirst();
  if (!person || healthOf(person).state === "broken") return;
  const rule = { name: "renew-membership", subject: `${userId} ${wabaId}`, limit: 1, windowMs: TRY_AGAIN_AFTER_MS };
  if (!(await takeAttempt(db, rule)).allowed) return;
  try {
    const client = graphForToken(unseal(person.sealed_token), {}, app);
    const waba = await getWaba(client, wabaId);
    const businessIds = ((await nullIfForbidden(listBusinesses(client))) ?? []).map(({ id }) => id);
    const role = await readRole(client, waba, { metaUserId: person.meta_user_id, businessIds });
    await db.transaction().execute((trx) => saveMembership(trx, userId, { waba, role }, new Date().toISOString()));
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === "sign-in-again") await markBroken(db, { userId, sealedToken: person.sealed_token }, error);
    if (error.kind === "not-found" || error.kind === "permission-missing") {
      await db
        .transaction()
        .execute((trx) => withdrawMemberships(trx, userId, { only: wabaId }, new Date().toISOString()));
    }
  }
}
