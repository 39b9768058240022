import type { Params } from "../http/params";
import type { App } from "../people/entity";
import { adsScopes } from "../state/issue-token";
import type { State } from "../state/state";

export type DialogRequest = {
  app: App;
  redirectUri: string;
  state: string | undefined;
  scopes: string[];
  /** Asks again for declined permissions. */
  asksAgain: boolean;
};

/** Permissions of a Login for Business configuration; adds those for ads if its id ends in `-ads`. */
const configuredScopes = ["whatsapp_business_management", "business_management"];

/** Returns the app's mistake as a text. */
export function readDialog(state: State, params: Params): DialogRequest | string {
  const app = state.apps.get(params.text("client_id") ?? "");
  if (!app) return "Invalid App ID: The provided app ID does not look like a valid app ID.";
  const redirectUri = params.text("redirect_uri") ?? "";
  if (!/^https?:\/\/[^/]/.test(redirectUri) || !URL.canParse(redirectUri)) {
    return "The redirect_uri is missing or is no web address.";
  }
  const responseType = params.text("response_type") ?? "code";
  if (responseType !== "code") return `response_type "${responseType}" is not supported: use "code".`;
  const configId = params.text("config_id");
  const asked = configId
    ? [...configuredScopes, ...(configId.endsWith("-ads") ? adsScopes : [])]
    : (params.text("scope") ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
  return {
    app,
    redirectUri,
    state: params.text("state"),
    scopes: [...new Set([...asked, "public_profile"])],
    asksAgain: params.text("auth_type") === "rerequest",
  };
}
