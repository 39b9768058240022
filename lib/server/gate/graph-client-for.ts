import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { type CallerOptions, graphForToken } from "@/lib/server/auth/token/graph-for-token";
import { markBroken } from "@/lib/server/auth/token/mark-broken";
import { unseal } from "@/lib/server/secrets/unseal";
import { database } from "@/lib/server/store/database";
import type { AuthorizedWaba } from "./authorize-waba";

/** Marks the connection broken on the first token error. @throws GraphError `sign-in-again`, also from later calls, with its subcode */
export async function graphClientFor(waba: AuthorizedWaba, options?: CallerOptions): Promise<GraphClient> {
  const db = await database();
  const connection = await db
    .selectFrom("connections")
    .select(["sealed_token", "expires_at", "broken_at", "broken_subcode"])
    .where("user_id", "=", waba.userId)
    .executeTakeFirst();
  const expired = connection?.expires_at != null && Date.parse(connection.expires_at) <= Date.now();
  if (!connection || connection.broken_at || expired) {
    const subcode = connection?.broken_subcode ?? undefined;
    throw new GraphError({ kind: "sign-in-again", subcode, message: "The connection to Meta has ended" });
  }
  const client = graphForToken(unseal(connection.sealed_token), options);
  return {
    ...client,
    async request(call) {
      try {
        return await client.request(call);
      } catch (error) {
        if (error instanceof GraphError && error.kind === "sign-in-again") {
          await markBroken(db, { userId: waba.userId, sealedToken: connection.sealed_token }, error);
        }
        throw error;
      }
    },
  };
}
