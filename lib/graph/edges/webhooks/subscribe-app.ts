import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** Subscribes the token's app to the WABA: its webhooks begin, and Ads Manager offers its sequences. Throws `GraphError`. */
export async function subscribeApp(client: GraphClient, wabaId: string, options?: GraphCallOptions): Promise<void> {
  const path = [wabaId, "subscribed_apps"];
  // Subscribing twice is the same as once, so a lost answer may be asked for again.
  expectSuccess(await client.request({ method: "POST", path, form: {}, repeatable: true, ...options }), "unexpected");
}
