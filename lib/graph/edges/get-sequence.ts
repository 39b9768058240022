import type { Sequence } from "@/lib/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../graph-client";
import { GraphError } from "../graph-error";
import { parseSequence } from "../parse-sequence";
import { sequencePages } from "../sequence-pages";

const COULD_NOT_LOAD = 4_027_017;

/**
 * One sequence as it stands now; null when Meta has none of this id (an empty list, or 4027017). Throws `GraphError`
 * for everything else, also when the WABA itself cannot be seen. Goes on through the list should Meta not filter.
 */
export async function getSequence(
  client: GraphClient,
  wabaId: string,
  sequenceId: string,
  options?: GraphCallOptions,
): Promise<Sequence | null> {
  try {
    for await (const rows of sequencePages(client, wabaId, { sequence_id: sequenceId }, options)) {
      const sequence = rows.map(parseSequence).find((row) => row?.id === sequenceId);
      if (sequence) return sequence;
    }
    return null;
  } catch (error) {
    if (error instanceof GraphError && error.guideCode === COULD_NOT_LOAD) return null;
    throw error;
  }
}
