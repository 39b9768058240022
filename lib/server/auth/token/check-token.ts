import { GraphError } from "@/lib/graph/client/graph-error";
import { debugToken, type TokenFacts } from "@/lib/graph/edges/auth/debug-token";
import { getMe } from "@/lib/graph/edges/auth/get-me";
import { listPermissions } from "@/lib/graph/edges/auth/list-permissions";
import { RefusedSignIn } from "../refused-sign-in";
import { graphForApp, graphForToken } from "./graph-for-token";
import type { MetaApp } from "./meta-app";

export const WHATSAPP_SCOPE = "whatsapp_business_management";

/** `error_subcode` of an expired token. Source: Graph API "Handle Errors". */
const EXPIRED = 463;

/** `code` of credentials that belong to no app ("Error validating application"). */
const INVALID_APP = 101;

export type CheckedToken = {
  metaUserId: string;
  name: string;
  scopes: string[];
  grantedWabaIds: string[] | null;
  expiresAt: string | null;
};

/** Checks live; rejects invalid, expired, foreign or too narrow tokens. @throws RefusedSignIn | GraphError */
export async function checkToken(accessToken: string, kind: "facebook" | "token", app: MetaApp): Promise<CheckedToken> {
  const facts = await lookInto(accessToken, app);
  refuseUnusable(facts, app.id);
  const client = graphForToken(accessToken, {}, app);
  if (!(await isGranted(facts, kind, () => listPermissions(client)))) {
    throw new RefusedSignIn(kind === "facebook" ? "permission-declined" : "permission-missing");
  }
  const me = await getMe(client);
  const granular = facts.granularScopes.find(({ scope }) => scope === WHATSAPP_SCOPE);
  return {
    metaUserId: facts.userId ?? me.id,
    name: me.name ?? "Meta user",
    scopes: facts.scopes,
    grantedWabaIds: granular?.targetIds ?? null,
    expiresAt: earliest(facts.expiresAt, facts.dataAccessExpiresAt),
  };
}

async function lookInto(accessToken: string, app: MetaApp): Promise<TokenFacts> {
  try {
    return await debugToken(graphForApp(app), accessToken);
  } catch (error) {
    if (error instanceof GraphError && error.code === 100) throw new RefusedSignIn("wrong-app");
    if (error instanceof GraphError && (error.kind === "sign-in-again" || error.code === INVALID_APP)) {
      throw new Error("Meta does not accept META_APP_ID and META_APP_SECRET", { cause: error });
    }
    throw error;
  }
}

function refuseUnusable({ isValid, appId, error, expiresAt }: TokenFacts, ownAppId: string): void {
  const expired = error?.subcode === EXPIRED || (expiresAt !== null && Date.parse(expiresAt) <= Date.now());
  if (appId !== null && appId !== ownAppId) throw new RefusedSignIn("wrong-app");
  if (!isValid) throw new RefusedSignIn(expired ? "token-expired" : "token-invalid");
}

/** A person can revoke a permission without the token showing it; their permission list does. */
async function isGranted(
  { scopes, granularScopes }: TokenFacts,
  kind: "facebook" | "token",
  permissions: () => ReturnType<typeof listPermissions>,
): Promise<boolean> {
  const named = scopes.includes(WHATSAPP_SCOPE) || granularScopes.some(({ scope }) => scope === WHATSAPP_SCOPE);
  if (!named || kind === "token") return named;
  const stated = (await permissions()).find(({ permission }) => permission === WHATSAPP_SCOPE);
  return stated?.status !== "declined";
}

function earliest(...times: (string | null)[]): string | null {
  return times.filter((time) => time !== null).sort()[0] ?? null;
}
