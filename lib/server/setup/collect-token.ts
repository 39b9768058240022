import type { TokenState } from "@/lib/domain/setup/token-checks";
import { GraphError } from "@/lib/graph/client/graph-error";
import { debugToken } from "@/lib/graph/edges/auth/debug-token";
import { WHATSAPP_SCOPE } from "../auth/token/check-token";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { SetupContext } from "./setup-context";

/** Asks as the app, because an expired token can't inspect itself. @throws GraphError */
export async function collectToken(waba: AuthorizedWaba, ctx: SetupContext): Promise<TokenState> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("connections")
    .select(["kind", "sealed_token"])
    .where("user_id", "=", waba.userId)
    .executeTakeFirst();
  if (!row) throw new GraphError({ kind: "sign-in-again", message: "There is no connection to Meta" });
  const facts = await debugToken(ctx.graphOfApp(), ctx.openToken(row.sealed_token));
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
