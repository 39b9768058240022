import { createHmac } from "node:crypto";

/** Hex HMAC-SHA256 of the token under the app secret. Source: Graph API, "Secure Graph API Calls". */
export function appsecretProof(accessToken: string, appSecret: string): string {
  return createHmac("sha256", appSecret).update(accessToken).digest("hex");
}
