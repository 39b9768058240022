import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { sequencePages } from "../../client/sequence-pages";
import { parseSequence } from "../../parse/parse-sequence";

const COULD_NOT_LOAD = 4_027_017;

/**
 * Null if absent. 4027017 also means "no permission", so this then reads the whole list: only that proves absence.
 * Works even if Meta doesn't filter. @throws GraphError, also if the WABA isn't visible
 */
export async function getSequence(
  client: GraphClient,
  wabaId: string,
  sequenceId: string,
  options?: GraphCallOptions,
): Promise<Sequence | null> {
  const find = async (query: { sequence_id?: string }) => {
    for await (const rows of sequencePages(client, wabaId, query, options)) {
      const sequence = rows.map(parseSequence).find((row) => row?.id === sequenceId);
      if (sequence) return sequence;
    }
    return null;
  };
  try {
    return await find({ sequence_id: sequenceId });
  } catch (error) {
    if (!(error instanceof GraphError && error.guideCode === COULD_NOT_LOAD)) throw error;
    return find({});
  }
}
