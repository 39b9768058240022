import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** @throws GraphError: `invalid-input` while an ad uses it, `not-found` if deleted */
export async function deleteCreative(
  client: GraphClient,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<void> {
  expectSuccess(await client.request({ method: "DELETE", path: [creativeId], ...options }), "unexpected");
}
