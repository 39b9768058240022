import { createHmac, timingSafeEqual } from "node:crypto";
import type { Token } from "../oauth/entity";
import type { App, Person } from "../people/entity";
import type { World } from "../world";
import type { Call } from "./call";
import { badToken, GraphRefusal, missingPermission } from "./graph-refusal";
import { refuseToken } from "./refuse-token";

export type Caller = { token: Token; app: App; person: Person };

/** Checks the token and its `appsecret_proof`, and counts the call for its app. */
export function authenticate({ state, usage }: World, call: Call): Caller {
  if (!call.accessToken) {
    throw new GraphRefusal(400, {
      message: "An active access token must be used to query information about the current user.",
      type: "OAuthException",
      code: 2500,
    });
  }
  const token = state.tokens.get(call.accessToken);
  const app = token && state.apps.get(token.appId);
  const person = token && state.people.get(token.personId);
  if (!token || !app || !person) throw badToken("Invalid OAuth access token - Cannot parse access token");
  const refusal = refuseToken(token);
  if (refusal) throw refusal;
  requireProof(call, app);
  usage.count(app.id, null);
  return { token, app, person };
}

/** Refuses with code 200. */
export function requireScope({ token }: Caller, scope: string): void {
  if (!token.scopes.includes(scope)) throw missingPermission(scope);
}

/** `appsecret_proof` is optional, but a wrong one is refused. */
export function requireProof(call: Call, app: App): void {
  const proof = call.params.text("appsecret_proof");
  if (proof === undefined) return;
  const expected = createHmac("sha256", app.secret)
    .update(call.accessToken ?? "")
    .digest("hex");
  const isRight = proof.length === expected.length && timingSafeEqual(Buffer.from(proof), Buffer.from(expected));
  if (isRight) return;
  throw new GraphRefusal(400, {
    message: "Invalid appsecret_proof provided in the API argument",
    type: "GraphMethodException",
    code: 100,
  });
}
