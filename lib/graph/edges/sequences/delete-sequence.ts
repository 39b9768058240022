import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** @throws GraphError: `used-in-ad` while an ad uses it, `not-found` if deleted */
export async function deleteSequence(
  client: GraphClient,
  wabaId: string,
  sequenceId: string,
  options?: GraphCallOptions,
): Promise<void> {
  const answer = await client.request({
    method: "DELETE",
    path: [wabaId, "welcome_message_sequences"],
    query: { sequence_id: sequenceId },
    ...options,
  });
  expectSuccess(answer, "unexpected");
}
