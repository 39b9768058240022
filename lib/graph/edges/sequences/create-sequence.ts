import { z } from "zod";
import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId } from "../../parse/wire";

const answerSchema = z
  .looseObject({ sequence_id: wireId.optional(), id: wireId.optional() })
  .transform((answer, context) => {
    const id = answer.sequence_id ?? answer.id;
    if (id) return { id };
    context.addIssue("No id of the new sequence.");
    return z.NEVER;
  });

/**
 * Returns the id. Never retried, because Meta has no idempotency keys. @throws GraphError; with `outcomeUnknown`,
 * search the list before retrying
 */
export async function createSequence(
  client: GraphClient,
  wabaId: string,
  { name, message }: { name: string; message: SequenceMessage },
  options?: GraphCallOptions,
): Promise<{ id: string }> {
  const answer = await client.request({
    method: "POST",
    path: [wabaId, "welcome_message_sequences"],
    form: { name, welcome_message_sequence: JSON.stringify(message) },
    ...options,
  });
  return parseAnswer(answerSchema, answer, "answer to a new sequence", true);
}
