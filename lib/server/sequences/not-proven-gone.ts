import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { errorDetails } from "../refusal/error-details";

/** Meta also answers "not found" when permission is missing. Null when the sequence is proven to be gone. */
export async function notProvenGone(
  client: GraphClient,
  { wabaId, sequenceId }: { wabaId: string; sequenceId: string },
  write: "update" | "delete",
  error: GraphError,
): Promise<Refusal | null> {
  const details = errorDetails(error);
  try {
    if (!(await getSequence(client, wabaId, sequenceId))) return null;
    return { kind: "permission-missing", reason: `notProvenGone.${write}.exists`, ...details };
  } catch (unread) {
    if (!(unread instanceof GraphError)) throw unread;
    return { kind: "not-found", reason: `notProvenGone.${write}.unknown`, ...details };
  }
}
