import { type AdsLevel, adsScopes } from "@/lib/sequences/ads/ads-permissions";
import type { Env } from "@/lib/server/env";
import { WHATSAPP_SCOPE } from "./check-token";

/** `business_management` lets us find the accounts of portfolios that the token does not name. */
const SIGN_IN_SCOPES = [WHATSAPP_SCOPE, "business_management"];

type DialogParams = { response_type: "code"; config_id?: string; scope?: string };

/**
 * What the dialog is asked for: the sign-in's own permissions and, only for those who opened ads, theirs. A Login for
 * Business configuration holds its permissions itself; beside it Meta wants no scope, hence the explicit `undefined`.
 */
export function dialogPermissions(
  { META_LOGIN_CONFIG_ID: signIn, META_ADS_CONFIG_ID: ads }: Pick<Env, "META_LOGIN_CONFIG_ID" | "META_ADS_CONFIG_ID">,
  level: AdsLevel | null,
): DialogParams {
  const configId = level ? ads : signIn;
  if (configId) return { config_id: configId, response_type: "code", scope: undefined };
  const scopes = [...SIGN_IN_SCOPES, ...(level ? adsScopes.see : []), ...(level === "change" ? adsScopes.change : [])];
  return { response_type: "code", scope: scopes.join(",") };
}
