import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { expectSuccess } from "../../parse/expect-success";

/** At least one must be present; omitted parts stay. */
export type SequenceChange = { name: string; message?: SequenceMessage } | { name?: string; message: SequenceMessage };

/** @throws GraphError; with `outcomeUnknown`, read the sequence to see whether it changed */
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
