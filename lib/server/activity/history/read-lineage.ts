import type { SequenceOriginsTable } from "../../store/activity-tables";
import type { Database } from "../../store/open-database";

export type Lineage = Map<string, SequenceOriginsTable["kind"] | null>;

const MOST_SEQUENCES = 50;

/** Every sequence of the story, and how each continues an earlier one. */
export async function readLineage(db: Database, wabaId: string, sequenceId: string): Promise<Lineage> {
  const lineage: Lineage = new Map([[sequenceId, null]]);
  for (let fresh = [sequenceId]; fresh.length > 0 && lineage.size < MOST_SEQUENCES; ) {
    const links = await db
      .selectFrom("sequence_origins")
      .select(["sequence_id", "from_id", "kind"])
      .where("waba_id", "=", wabaId)
      .where((eb) => eb.or([eb("sequence_id", "in", fresh), eb("from_id", "in", fresh)]))
      .execute();
    fresh = [];
    for (const { sequence_id, from_id, kind } of links) {
      for (const id of [sequence_id, from_id]) {
        if (!lineage.has(id)) fresh.push(id);
        if (!lineage.has(id)) lineage.set(id, null);
      }
      lineage.set(sequence_id, kind);
    }
  }
  return lineage;
}
