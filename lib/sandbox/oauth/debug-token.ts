import { DAY_MS } from "@/lib/domain/time/durations";
import { accountsOfPerson } from "../http/accounts-of";
import { appOfToken } from "../http/authenticate-app";
import type { Call } from "../http/call";
import { badToken, GraphRefusal, invalidParameter } from "../http/graph-refusal";
import { refuseToken } from "../http/refuse-token";
import type { State } from "../state/state";
import type { Token } from "./entity";

const dataAccessMs = 90 * DAY_MS;

/**
 * `GET /debug_token`, for the app (`APP_ID|APP_SECRET`) or a token of the same app. A bad token gets `is_valid: false`,
 * not an error. Times are seconds since 1970; 0 is never.
 */
export function debugToken(state: State, call: Call): Record<string, unknown> {
  const input = call.params.text("input_token");
  if (!input) throw invalidParameter("The parameter input_token is required");
  const appId = callingApp(state, call);
  const token = state.tokens.get(input);
  const app = token && state.apps.get(token.appId);
  if (!token || !app) {
    return { error: { code: 190, message: "Invalid OAuth access token." }, is_valid: false, scopes: [] };
  }
  if (app.id !== appId) {
    throw new GraphRefusal(400, {
      message: "(#100) The App_id in the input_token did not match the Viewing App",
      type: "OAuthException",
      code: 100,
    });
  }
  const person = state.people.get(token.personId);
  const refusal = refuseToken(token);
  return {
    app_id: app.id,
    type: person?.kind === "system" ? "SYSTEM_USER" : "USER",
    application: app.name,
    data_access_expires_at: person?.kind === "system" ? 0 : seconds(token.issuedAt + dataAccessMs),
    ...(refusal && { error: { code: 190, message: refusal.body.message, subcode: refusal.body.error_subcode } }),
    expires_at: token.expiresAt === null ? 0 : seconds(token.expiresAt),
    is_valid: refusal === null,
    issued_at: seconds(token.issuedAt),
    scopes: token.scopes,
    granular_scopes: granularScopes(state, token),
    user_id: token.personId,
  };
}

/** Without `target_ids` a permission holds for all accounts. */
function granularScopes(state: State, token: Token): { scope: string; target_ids?: string[] }[] {
  const person = state.people.get(token.personId);
  return token.scopes
    .filter((scope) => scope.startsWith("whatsapp_business_") || scope === "business_management")
    .map((scope) => {
      if (person?.grantsAll || scope === "business_management") return { scope };
      return { scope, target_ids: accountsOfPerson(state, token.personId) };
    });
}

function callingApp(state: State, { accessToken }: Call): string {
  const app = appOfToken(state, accessToken);
  if (app) return app.id;
  const token = state.tokens.get(accessToken ?? "");
  if (!token) throw badToken("Invalid OAuth access token - Cannot parse access token");
  // An expired token can still inspect itself: that is how callers notice.
  return token.appId;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}
