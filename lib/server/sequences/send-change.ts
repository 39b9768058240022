import { getSequence } from "@/lib/graph/edges/get-sequence";
import { updateSequence } from "@/lib/graph/edges/update-sequence";
import type { GraphClient } from "@/lib/graph/graph-client";
import { GraphError } from "@/lib/graph/graph-error";
import type { ChangedParts } from "@/lib/sequences/changed-parts";
import type { Refusal } from "@/lib/sequences/refusal";
import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { markInAd } from "./mark-in-ad";
import { notProvenGone } from "./not-proven-gone";
import { rememberLive } from "./remember-live";
import type { SequenceMeans } from "./sequence-means";
import { unanswered } from "./unanswered";

/**
 * Sends a change to Meta; null when it went through. When the answer is lost the row is read again and `isDone` decides.
 * @throws GraphError for a plain refusal, after the mirror has learnt from it.
 */
export async function sendChange(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  { change, isDone }: { change: ChangedParts; isDone: (live: Sequence) => boolean },
  means: SequenceMeans,
): Promise<Refusal | null> {
  const asOf = means.now();
  try {
    const { name, message } = change;
    if (message) await updateSequence(client, waba.wabaId, sequenceId, { name, message });
    else if (name !== undefined) await updateSequence(client, waba.wabaId, sequenceId, { name });
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === "used-in-ad") await markInAd(waba, means, sequenceId);
    if (error.kind === "not-found") {
      const refusal = await notProvenGone(client, { wabaId: waba.wabaId, sequenceId }, "update", error);
      if (refusal) return refusal;
      await rememberLive(waba, means, { sequenceId, live: null, asOf });
    }
    if (!error.outcomeUnknown) throw error;
    const proof = await lookAgain(client, waba.wabaId, sequenceId, isDone);
    return proof && unanswered("update", proof, error);
  }
}

/** Null: it went through. */
async function lookAgain(
  client: GraphClient,
  wabaId: string,
  sequenceId: string,
  isDone: (live: Sequence) => boolean,
): Promise<"absent" | "unproven" | null> {
  try {
    const live = await getSequence(client, wabaId, sequenceId);
    return live && isDone(live) ? null : "absent";
  } catch (error) {
    if (error instanceof GraphError) return "unproven";
    throw error;
  }
}
