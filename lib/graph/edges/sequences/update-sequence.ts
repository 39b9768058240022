import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** What is to change; what is left out stays as it is. At least one must be there. */
export type SequenceChange = { name: string; message?: SequenceMessage } | { name?: string; message: SequenceMessage };

/** Changes a sequence. Throws `GraphError`; with `outcomeUnknown`, read it to learn whether it changed. */
export async function updateSequence(
  client: GraphClient,
  wabaId: string,
  sequenceId: string,
  { name, message }: SequenceChange,
  options?: GraphCallOptions,
): Promise<void> {
  const answer = await client.request({
    method: "POST",
    path: [wabaId, "welcome_message_sequences"],
    form: { sequence_id: sequenceId, name, welcome_message_sequence: message && JSON.stringify(message) },
    ...options,
  });
  expectSuccess(answer, "update-refused");
}
