import type { App } from "../people/entity";
import type { State } from "../state/state";
import { GraphRefusal } from "./graph-refusal";

/** Accepts `APP_ID|APP_SECRET`; null if invalid. */
export function appOfToken(state: State, accessToken: string | null): App | null {
  const [id = "", secret] = accessToken?.split("|") ?? [];
  const app = state.apps.get(id);
  return app && app.secret === secret ? app : null;
}

/** Refuses an unknown app with 101, a wrong secret with 1. */
export function authenticateApp(state: State, clientId: string | undefined, clientSecret: string | undefined): App {
  const app = state.apps.get(clientId ?? "");
  if (!app) {
    throw new GraphRefusal(400, {
      message: "Error validating application. Cannot get application info due to a system error.",
      type: "OAuthException",
      code: 101,
    });
  }
  if (app.secret !== clientSecret) {
    throw new GraphRefusal(400, { message: "Error validating client secret.", type: "OAuthException", code: 1 });
  }
  return app;
}
