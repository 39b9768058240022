import { adsScopes } from "@/lib/domain/ads/ads-permissions";
import type { Env } from "@/lib/server/env";
import { WHATSAPP_SCOPE } from "./token/check-token";

/** `business_management` finds accounts of portfolios that the token doesn't name. */
const SIGN_IN_SCOPES = [WHATSAPP_SCOPE, "business_management"];

type DialogParams = { response_type: "code"; config_id?: string; scope?: string };

/** A Login for Business configuration holds its own permissions; Meta rejects `scope` next to it, hence `undefined`. */
export function dialogPermissions(
  { META_LOGIN_CONFIG_ID: signIn, META_ADS_CONFIG_ID: ads }: Pick<Env, "META_LOGIN_CONFIG_ID" | "META_ADS_CONFIG_ID">,
  more: readonly string[],
): DialogParams {
  const isAboutAds = more.some((scope) => adsScopes.see.includes(scope) || adsScopes.change.includes(scope));
  const configId = isAboutAds ? ads : signIn;
  if (configId) return { config_id: configId, response_type: "code", scope: undefined };
  return { response_type: "code", scope: [...SIGN_IN_SCOPES, ...more].join(",") };
}
