import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ChangedParts } from "@/lib/domain/sequences/changed-parts";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { markInAd } from "./mark-in-ad";
import { rememberLive } from "./mirror/remember-live";
import { notProvenGone } from "./not-proven-gone";
import { unanswered } from "./unanswered";

/** Null on success. After a lost answer `isDone` decides. @throws GraphError if Meta refuses */
export async function sendChange(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  { change, isDone }: { change: ChangedParts; isDone: (live: Sequence) => boolean },
  ctx: ServiceContext,
): Promise<Refusal | null> {
  const asOf = ctx.now();
  try {
    const { name, message } = change;
    if (message) await updateSequence(client, waba.wabaId, sequenceId, { name, message });
    else if (name !== undefined) await updateSequence(client, waba.wabaId, sequenceId, { name });
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === "used-in-ad") await markInAd(waba, ctx, sequenceId);
    if (error.kind === "not-found") {
      const refusal = await notProvenGone(client, { wabaId: waba.wabaId, sequenceId }, "update", error);
      if (refusal) return refusal;
      await rememberLive(waba, ctx, { sequenceId, live: null, asOf });
    }
    if (!error.outcomeUnknown) throw error;
    const proof = await lookAgain(client, waba.wabaId, sequenceId, isDone);
    return proof && unanswered("update", proof, error);
  }
}

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
