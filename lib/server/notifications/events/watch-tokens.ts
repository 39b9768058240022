import { TOKEN_WARNING_MS } from "@/lib/domain/sessions/token-warning";
import type { Database } from "../../store/open-database";
import { notify } from "../notify";

/** Warns each person once a token, a week before it expires; in one of their accounts, since the token is for all. */
export async function watchTokens(db: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  const rows = await db
    .selectFrom("connections")
    .innerJoin("memberships", "memberships.user_id", "connections.user_id")
    .select(["connections.user_id", "connections.expires_at", "memberships.waba_id"])
    .where("expires_at", ">", at)
    .where("expires_at", "<=", new Date(now.getTime() + TOKEN_WARNING_MS).toISOString())
    .where("broken_at", "is", null)
    .where("removed_at", "is", null)
    .orderBy("memberships.verified_at")
    .execute();
  const byPerson = new Map(rows.map((row) => [row.user_id, row]));
  for (const { user_id: userId, waba_id: wabaId, expires_at: expiresAt } of byPerson.values()) {
    const event = {
      ...{ wabaId, userIds: [userId], actorId: null, kind: "token-expiring" as const },
      ...{ eventKey: `token-expiring:${expiresAt}`, params: { at: expiresAt ?? "" }, path: `/${wabaId}/setup` },
    };
    await db.transaction().execute((tx) => notify(tx, event, now));
  }
}
