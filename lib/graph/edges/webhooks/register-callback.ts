import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

type Registration = { appId: string; callbackUrl: string; verifyToken: string; fields: readonly string[] };

/**
 * Meta performs its handshake during the call. Needs a client that authenticates as the app (`APP_ID|APP_SECRET`).
 * @throws GraphError, code 2200 if the handshake fails
 */
export async function registerCallback(
  client: GraphClient,
  { appId, callbackUrl, verifyToken, fields }: Registration,
  options?: GraphCallOptions,
): Promise<void> {
  const form = {
    object: "whatsapp_business_account",
    callback_url: callbackUrl,
    verify_token: verifyToken,
    fields: fields.join(","),
  };
  // Idempotent, so it may be retried after a lost answer.
  const path = [appId, "subscriptions"];
  expectSuccess(await client.request({ method: "POST", path, form, repeatable: true, ...options }), "unexpected");
}
