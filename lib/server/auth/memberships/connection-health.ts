import { database } from "@/lib/server/store/database";
import type { ConnectionsTable } from "@/lib/server/store/tables";

/** State of the member's own token, for the banner of the shell and the account picker. Times are ISO 8601 in UTC. */
export type ConnectionHealth = {
  /** `expiring`: within seven days. `broken`: expired, withdrawn or refused by Meta; reading the mirror still works. */
  state: "ok" | "expiring" | "broken";
  /** Null: does not expire. */
  expiresAt: string | null;
};

const EXPIRING_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

/** How the connection stands by what was last seen; asks Meta nothing. */
export async function connectionHealth({ userId }: { userId: string }): Promise<ConnectionHealth> {
  const db = await database();
  const row = await db
    .selectFrom("connections")
    .select(["expires_at", "broken_at"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return healthOf(row);
}

/** The health that a connection's row tells; without one there is nothing to speak to Meta with. */
export function healthOf(
  row: Pick<ConnectionsTable, "expires_at" | "broken_at"> | undefined,
  now = Date.now(),
): ConnectionHealth {
  if (!row) return { state: "broken", expiresAt: null };
  const { expires_at: expiresAt, broken_at: brokenAt } = row;
  const leftMs = expiresAt ? Date.parse(expiresAt) - now : Number.POSITIVE_INFINITY;
  if (brokenAt || leftMs <= 0) return { state: "broken", expiresAt };
  return { state: leftMs <= EXPIRING_WITHIN_MS ? "expiring" : "ok", expiresAt };
}
