import { getSequence } from "@/lib/graph/edges/get-sequence";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { rememberLive } from "./remember-live";
import type { SequenceMeans } from "./sequence-means";

/**
 * Asks Meta for one sequence and brings the mirror to the answer, disappearance included. Null: Meta has none such.
 * @throws GraphError
 */
export async function readLive(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  means: SequenceMeans,
): Promise<Sequence | null> {
  const asOf = means.now();
  const live = await getSequence(client, waba.wabaId, sequenceId);
  await rememberLive(waba, means, { sequenceId, live, asOf });
  return live;
}
