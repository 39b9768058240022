import { can } from "@/lib/domain/permissions/permissions";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import { env } from "../env";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";

/** A viewer learns that a verify token exists, but not its value. */
export function webhookAddress(waba: AuthorizedWaba): WebhookAddress {
  const { NEXTAUTH_URL, WEBHOOK_VERIFY_TOKEN: token, META_SANDBOX_URL } = env();
  return {
    callbackUrl: callbackUrl(NEXTAUTH_URL),
    verifyToken: can(waba, "webhook:manage") ? (token ?? null) : null,
    isTokenSet: token !== undefined,
    isSandbox: META_SANDBOX_URL !== undefined,
  };
}
