import { TOKEN_WARNING_MS } from "@/lib/domain/sessions/token-warning";
import { database } from "@/lib/server/store/database";
import type { ConnectionsTable } from "@/lib/server/store/tables";

/** State of the member's own token. Times are ISO 8601 in UTC. */
export type ConnectionHealth = {
  /** `expiring`: within seven days. `broken`: expired, revoked or refused by Meta; the mirror stays readable. */
  state: "ok" | "expiring" | "broken";
  expiresAt: string | null;
};

/** Reads the stored state; makes no call to Meta. */
export async function connectionHealth({ userId }: { userId: string }): Promise<ConnectionHealth> {
  const db = await database();
  const row = await db
    .selectFrom("connections")
    .select(["expires_at", "broken_at"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return healthOf(row);
}

export function healthOf(
  row: Pick<ConnectionsTable, "expires_at" | "broken_at"> | undefined,
  now = Date.now(),
): ConnectionHealth {
  if (!row) return { state: "broken", expiresAt: null };
  const { expires_at: expiresAt, broken_at: brokenAt } = row;
  const leftMs = expiresAt ? Date.parse(expiresAt) - now : Number.POSITIVE_INFINITY;
  if (brokenAt || leftMs <= 0) return { state: "broken", expiresAt };
  return { state: leftMs <= TOKEN_WARNING_MS ? "expiring" : "ok", expiresAt };
}
