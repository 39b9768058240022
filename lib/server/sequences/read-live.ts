import { getSequence as getLiveSequence } from "@/lib/graph/edges/get-sequence";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { mergeRows } from "./merge-rows";
import type { SequenceMeans } from "./sequence-means";
import { bumpRevision } from "./sync-state";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";
import { writeVersions } from "./write-versions";

/**
 * Asks Meta for one sequence and brings the mirror to the answer, disappearance included. Null: Meta has none such.
 * @throws GraphError
 */
export async function readLive(
  { wabaId }: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  means: SequenceMeans,
): Promise<Sequence | null> {
  const asOf = means.now();
  const live = await getLiveSequence(client, wabaId, sequenceId);
  const db = await means.db();
  await db.transaction().execute(async (tx) => {
    if (live) {
      if ((await mergeRows(tx, wabaId, [live], asOf)) > 0) await bumpRevision(tx, wabaId);
      return;
    }
    const gone = await tx
      .updateTable("sequences")
      .set({ gone_at: asOf.toISOString(), touched_at: asOf.toISOString() })
      .where("waba_id", "=", wabaId)
      .where("id", "=", sequenceId)
      .where("gone_at", "is", null)
      .returning(SEQUENCE_COLUMNS)
      .executeTakeFirst();
    if (!gone) return;
    const versions = [{ event: "disappeared" as const, sequence: toSequence(gone) }];
    await writeVersions(tx, { wabaId, userId: null, at: asOf.toISOString() }, versions);
    await bumpRevision(tx, wabaId);
  });
  return live;
}
