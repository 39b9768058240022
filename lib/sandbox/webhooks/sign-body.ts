import { createHmac } from "node:crypto";

/** Value of `X-Hub-Signature-256`: HMAC-SHA256 of the raw body under the app's secret. */
export function signBody(body: string, appSecret: string): string {
  return `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}`;
}
