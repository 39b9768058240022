import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { sequencePages } from "../../client/sequence-pages";
import { parseSequence } from "../../parse/parse-sequence";

export type SequencePage = {
  sequences: Sequence[];
  /** Rows without an id, which can't be used. */
  unidentifiedCount: number;
};

/** Meta's maximum (SDK spec v26.0); its default is 25. */
const PAGE_SIZE_LIMIT = 100;

/** Only this app's sequences; fetches each page on demand. @throws GraphError */
export async function* listSequences(
  client: GraphClient,
  wabaId: string,
  { pageSize = PAGE_SIZE_LIMIT, signal }: GraphCallOptions & { pageSize?: number } = {},
): AsyncGenerator<SequencePage, void, undefined> {
  const limit = Math.min(Math.max(1, Math.trunc(pageSize)), PAGE_SIZE_LIMIT);
  for await (const rows of sequencePages(client, wabaId, { limit }, { signal })) {
    const sequences = rows.map(parseSequence).filter((sequence) => sequence !== null);
    yield { sequences, unidentifiedCount: rows.length - sequences.length };
  }
}
