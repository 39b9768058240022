import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

type Registration = { appId: string; callbackUrl: string; verifyToken: string; fields: readonly string[] };

/**
 * Registers the app's callback for WhatsApp accounts; Meta shakes hands with it before it answers. The client has to speak
 * as the app (`APP_ID|APP_SECRET`). Throws `GraphError`, code 2200 when the callback did not prove itself.
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
  // Registering the same once more changes nothing, so a lost answer may be asked for again.
  const path = [appId, "subscriptions"];
  expectSuccess(await client.request({ method: "POST", path, form, repeatable: true, ...options }), "unexpected");
}
