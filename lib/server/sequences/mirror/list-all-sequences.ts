import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readSyncState, sequencesOf, toFreshness } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { startSync } from "./start-sync";
import { statusCounts } from "./status-counts";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

/** `revision`: what the reader already has. `refresh`: sync even if the mirror counts as fresh. */
export type WholeListRequest = { revision?: number; refresh?: boolean };

/** The embedded engine reads without yielding: a slice this large keeps other requests waiting a few milliseconds only. */
const SLICE = 2_000;

/**
 * The whole list from the mirror by id, or `sequences: null` when the reader has that revision already. Starts a sync
 * behind it when one is due or asked for and never waits for that.
 */
export async function listAllSequences(
  waba: AuthorizedWaba,
  { revision, refresh }: WholeListRequest,
  ctx: ServiceContext = serviceContext(waba),
): Promise<SequenceListing> {
  await startSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  // The revision is read before the rows: rows that are newer than it cost one more fetch, older ones would stay.
  const state = await readSyncState(db, sequencesOf(waba.wabaId));
  return {
    revision: state.revision,
    freshness: toFreshness(state, ctx.now()),
    counts: await statusCounts(db, state),
    sequences: state.revision === revision ? null : await readAll(db, waba.wabaId),
    complete: true,
  };
}

async function readAll(db: Database, wabaId: string): Promise<Sequence[]> {
  const all: Sequence[] = [];
  for (;;) {
    const rows = await db
      .selectFrom("sequences")
      .select(SEQUENCE_COLUMNS)
      .where("waba_id", "=", wabaId)
      .where("gone_at", "is", null)
      .where("id", ">", all.at(-1)?.id ?? "")
      .orderBy("id")
      .limit(SLICE)
      .execute();
    for (const row of rows) all.push(toSequence(row));
    if (rows.length < SLICE) return all;
    await new Promise(setImmediate);
  }
}
