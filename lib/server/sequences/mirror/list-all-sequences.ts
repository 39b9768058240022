import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readSyncState, sequencesOf, toFreshness } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { startSync } from "./start-sync";
import { statusCounts } from "./status-counts";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

export type WholeListRequest = { revision?: number; refresh?: boolean };

/** SQLite reads without yielding; this size blocks other requests for a few milliseconds only. */
const SLICE = 2_000;

/** `sequences: null` if the reader has the revision. Starts a sync if due; doesn't wait for it. */
export async function listAllSequences(
  waba: AuthorizedWaba,
  { revision, refresh }: WholeListRequest,
  ctx: ServiceContext = serviceContext(waba),
): Promise<SequenceListing> {
  await startSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  // Read before the rows: newer rows cost one more fetch, older rows would stay.
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
