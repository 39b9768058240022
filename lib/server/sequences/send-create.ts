import { createSequence } from "@/lib/graph/edges/create-sequence";
import type { GraphClient } from "@/lib/graph/graph-client";
import { GraphError } from "@/lib/graph/graph-error";
import type { Refusal } from "@/lib/sequences/refusal";
import type { Sequence, SequenceMessage } from "@/lib/sequences/schema";
import type { Database } from "../store/open-database";
import type { PendingCreatesTable } from "../store/tables";
import { findCreated } from "./find-created";
import type { SequenceMeans } from "./sequence-means";
import { unanswered } from "./unanswered";

export type SentCreate =
  | { sequence: Sequence; refusal?: undefined; detail: Record<string, unknown> }
  | { sequence?: undefined; refusal: Refusal };

/**
 * Sends a claimed create, after looking for it when an earlier attempt of it ended without an answer. When the answer is
 * lost, Meta's list decides. An attempt whose outcome stays open keeps its row: the next try begins by looking.
 * @throws GraphError for a plain refusal; the attempt is over then.
 */
export async function sendCreate(
  client: GraphClient,
  db: Database,
  { attempt, resumed }: { attempt: PendingCreatesTable; resumed: boolean },
  message: SequenceMessage,
  means: SequenceMeans,
): Promise<SentCreate> {
  if (resumed) {
    const found = await lookFor(client, db, attempt);
    if (found.error) return { refusal: unanswered("create", "unproven", found.error) };
    if (found.sequence) return { sequence: found.sequence, detail: { reconciled: true } };
  }
  try {
    const { id } = await createSequence(client, attempt.waba_id, { name: attempt.name, message });
    const changedAt = means.now().toISOString();
    // It has only just come to be, so no ad can use it yet.
    const sequence = { id, name: attempt.name, message, unreadable: null, adStatus: "not_in_ad", changedAt } as const;
    return { sequence, detail: {} };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (!error.outcomeUnknown) {
      await db.deleteFrom("pending_creates").where("id", "=", attempt.id).execute();
      throw error;
    }
    const found = await lookFor(client, db, attempt);
    if (found.sequence) return { sequence: found.sequence, detail: { reconciled: true } };
    return { refusal: unanswered("create", found.error ? "unproven" : "absent", error) };
  }
}

async function lookFor(
  client: GraphClient,
  db: Database,
  attempt: PendingCreatesTable,
): Promise<{ sequence: Sequence | null; error?: undefined } | { sequence?: undefined; error: GraphError }> {
  try {
    return { sequence: await findCreated(client, db, attempt) };
  } catch (error) {
    if (error instanceof GraphError) return { error };
    throw error;
  }
}
