import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** Deletes a creative that no ad uses. Throws `GraphError`: `invalid-input` while one does, `not-found` when it is gone. */
export async function deleteCreative(
  client: GraphClient,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<void> {
  expectSuccess(await client.request({ method: "DELETE", path: [creativeId], ...options }), "unexpected");
}
