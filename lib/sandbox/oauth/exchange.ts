import { authenticateApp } from "../http/authenticate-app";
import { GraphRefusal, invalidParameter } from "../http/graph-refusal";
import type { Params } from "../http/params";
import { refuseToken } from "../http/refuse-token";
import type { App } from "../people/entity";
import { issueToken } from "../state/issue-token";
import { type State, touch } from "../state/state";
import type { LoginCode } from "./entity";

const shortLifeSeconds = 5_400;
const longLifeSeconds = 60 * 24 * 60 * 60;

/** Seconds, as in OAuth; without `expires_in` the token never expires. */
export type TokenAnswer = { access_token: string; token_type: "bearer"; expires_in?: number };

/** `/oauth/access_token`: exchanges a login code, a short-lived token or the app's credentials. */
export function exchange(state: State, params: Params): TokenAnswer {
  const app = authenticateApp(state, params.text("client_id"), params.text("client_secret"));
  switch (params.text("grant_type") ?? "authorization_code") {
    case "fb_exchange_token":
      return exchangeToken(state, app, params.text("fb_exchange_token"));
    case "client_credentials":
      return { access_token: `${app.id}|${app.secret}`, token_type: "bearer" };
    case "authorization_code":
      return exchangeCode(state, app, params);
    default:
      throw invalidParameter("Invalid grant_type.");
  }
}

function exchangeCode(state: State, app: App, params: Params): TokenAnswer {
  const value = params.text("code");
  if (!value) throw codeRefusal("Missing authorization code");
  const code = state.codes.get(value);
  if (!code || code.appId !== app.id) throw codeRefusal("Invalid verification code format.");
  requireFresh(code, params.text("redirect_uri"));
  code.isUsed = true;
  touch(state);
  const { personId, scopes } = code;
  const expiresAt = Date.now() + shortLifeSeconds * 1_000;
  const token = issueToken(state, { appId: app.id, personId, scopes, expiresAt });
  return { access_token: token.value, token_type: "bearer", expires_in: shortLifeSeconds };
}

function requireFresh(code: LoginCode, redirectUri: string | undefined): void {
  if (code.isUsed) throw codeRefusal("This authorization code has been used.", 36009);
  if (code.expiresAt <= Date.now()) throw codeRefusal("This authorization code has expired.", 36007);
  if (code.redirectUri === redirectUri) return;
  throw codeRefusal(
    "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the " +
      "OAuth dialog request",
    36008,
  );
}

/** Returns a long-lived token; a token that never expires stays the same. */
function exchangeToken(state: State, app: App, value: string | undefined): TokenAnswer {
  const token = state.tokens.get(value ?? "");
  if (!token || token.appId !== app.id) throw invalidParameter("fb_exchange_token is not a token of this app");
  const refusal = refuseToken(token);
  if (refusal) throw refusal;
  if (token.expiresAt === null) return { access_token: token.value, token_type: "bearer" };
  const { personId, scopes } = token;
  const expiresAt = Date.now() + longLifeSeconds * 1_000;
  const longLived = issueToken(state, { appId: app.id, personId, scopes, expiresAt });
  return { access_token: longLived.value, token_type: "bearer", expires_in: longLifeSeconds };
}

function codeRefusal(message: string, subcode?: number): GraphRefusal {
  return new GraphRefusal(400, {
    message,
    type: "OAuthException",
    code: 100,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
  });
}
