import { listSequences } from "@/lib/graph/edges/list-sequences";
import type { GraphUsage } from "@/lib/graph/read-usage";
import type { Refusal } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { refusalFrom } from "../graph/refusal-from";
import { log } from "../log";
import type { Database } from "../store/open-database";
import { freshForMs } from "./fresh-for";
import { markGone } from "./mark-gone";
import { mergeRows } from "./merge-rows";
import type { SequenceMeans } from "./sequence-means";
import { LeaseLostError, renewSyncLease, type SyncLease } from "./sync-lease";
import { bumpRevision } from "./sync-state";

/** Readers fetch the whole list at each new revision, so a long first listing tells them of it every thousand rows. */
const PAGES_PER_REVISION = 10;
/** After a failure. Short where another member's token may do better. */
const PAUSE_MS = 20_000;
const OWN_TOKEN_PAUSE_MS = 2_000;

/**
 * Lists the whole WABA at Meta and brings the mirror to it, page by page, each in its own transaction. Whoever calls
 * holds the lease; it is given back in every case. A failure that Meta explains is kept with the mirror, which stays.
 * @throws whatever is a surprise, after the lease was given back.
 */
export async function syncSequences(waba: AuthorizedWaba, lease: SyncLease, means: SequenceMeans): Promise<void> {
  const db = await means.db();
  try {
    await mirrorAll(waba, lease, means, db);
  } catch (error) {
    if (error instanceof LeaseLostError) return log().warn({ error, wabaId: waba.wabaId }, "sync given up");
    const refusal = refusalFrom(error, means.now());
    await endInFailure(db, lease, refusal, means.now());
    if (!refusal) throw error;
    log().warn({ error, wabaId: waba.wabaId }, "sync refused");
  }
}

async function mirrorAll({ wabaId }: AuthorizedWaba, lease: SyncLease, means: SequenceMeans, db: Database) {
  let usedPercent = 0;
  const client = await means.graph({
    onUsage: (usage) => (usedPercent = Math.max(usedPercent, shareOf(usage, wabaId))),
  });
  const startedAt = means.now();
  const seen = new Set<string>();
  let pages = 0;
  let untold = 0;
  let requestedAt = startedAt;
  for await (const { sequences } of listSequences(client, wabaId)) {
    pages++;
    for (const { id } of sequences) seen.add(id);
    const asOf = requestedAt;
    await db.transaction().execute(async (tx) => {
      untold += await mergeRows(tx, wabaId, sequences, asOf);
      await renewSyncLease(tx, lease, { fetchedCount: seen.size, now: means.now() });
      if (untold === 0 || pages % PAGES_PER_REVISION !== 1) return;
      await bumpRevision(tx, wabaId);
      untold = 0;
    });
    requestedAt = means.now();
  }
  await db.transaction().execute(async (tx) => {
    const now = means.now();
    await renewSyncLease(tx, lease, { fetchedCount: seen.size, now });
    untold += await markGone(tx, wabaId, seen, { startedAt, now });
    if (untold > 0) await bumpRevision(tx, wabaId);
    await tx
      .updateTable("sync_states")
      .set({
        checked_at: now.toISOString(),
        fresh_until: later(now, freshForMs(pages, usedPercent)),
        ...{ lease_holder: null, lease_until: null, refusal: null, quiet_until: null },
      })
      .where("waba_id", "=", wabaId)
      .execute();
  });
}

/** Percent of the quota that is used, by whichever of its measures is closest to the limit. */
function shareOf({ app, businesses }: GraphUsage, wabaId: string): number {
  const shares = [app, ...businesses.filter(({ id }) => id === wabaId)];
  return Math.max(
    0,
    ...shares.flatMap((share) => (share ? [share.callCount, share.totalCpuTime, share.totalTime] : [])),
  );
}

async function endInFailure(db: Database, { wabaId, holder }: SyncLease, refusal: Refusal | null, now: Date) {
  const isOwnToken = refusal?.kind === "sign-in-again" || refusal?.kind === "permission-missing";
  await db
    .updateTable("sync_states")
    .set({
      ...{ lease_holder: null, lease_until: null },
      fresh_until: later(now, isOwnToken ? OWN_TOKEN_PAUSE_MS : PAUSE_MS),
      quiet_until: refusal?.retryAt ?? null,
      refusal: refusal && JSON.stringify(refusal),
    })
    .where("waba_id", "=", wabaId)
    .where("lease_holder", "=", holder)
    .execute();
}

function later(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}
