import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** Starts webhooks and offers the sequences in Ads Manager. @throws GraphError */
export async function subscribeApp(client: GraphClient, wabaId: string, options?: GraphCallOptions): Promise<void> {
  const path = [wabaId, "subscribed_apps"];
  // Idempotent, so it may be retried after a lost answer.
  expectSuccess(await client.request({ method: "POST", path, form: {}, repeatable: true, ...options }), "unexpected");
}
