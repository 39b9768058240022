import { debugToken } from "@/lib/graph/edges/debug-token";
import { GraphError } from "@/lib/graph/graph-error";
import type { TokenState } from "@/lib/sequences/setup/token-checks";
import { WHATSAPP_SCOPE } from "../auth/check-token";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { SetupMeans } from "./setup-means";

/**
 * Asks Meta, live and as the app, what the member's token is worth: an ended token can no longer be asked itself.
 * @throws GraphError `sign-in-again` without a stored token, or whatever Meta could not tell.
 */
export async function gatherToken(waba: AuthorizedWaba, means: SetupMeans): Promise<TokenState> {
  const db = await means.db();
  const row = await db
    .selectFrom("connections")
    .select(["kind", "sealed_token"])
    .where("user_id", "=", waba.userId)
    .executeTakeFirst();
  if (!row) throw new GraphError({ kind: "sign-in-again", message: "There is no connection to Meta" });
  const facts = await debugToken(means.graphOfApp(), means.openToken(row.sealed_token));
  const granted = facts.granularScopes.find(({ scope }) => scope === WHATSAPP_SCOPE);
  return {
    signedInBy: row.kind,
    personName: waba.userName,
    isSystemUser: facts.type === "SYSTEM_USER",
    isValid: facts.isValid,
    expiresAt: facts.expiresAt,
    dataAccessExpiresAt: facts.dataAccessExpiresAt,
    scopes: facts.scopes,
    coversAccount: !granted?.targetIds || granted.targetIds.includes(waba.wabaId),
  };
}
