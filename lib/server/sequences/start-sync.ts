import type { AuthorizedWaba } from "../gate/authorize-waba";
import { log } from "../log";
import { type SequenceMeans, sequenceMeans } from "./sequence-means";
import { isSyncDue, takeSyncLease } from "./sync-lease";
import { syncSequences } from "./sync-sequences";
import { readSyncState } from "./sync-state";

/**
 * Starts a sync if one is due and none is running anywhere. Returns as soon as that is decided, never waits for Meta;
 * the answer holds the running sync for those who want to wait (specs), null when none was started.
 */
export async function startSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<{ done: Promise<void> } | null> {
  const db = await means.db();
  const now = means.now();
  // Most page views find nothing due; they must not cost a write.
  if (!isSyncDue(await readSyncState(db, waba.wabaId), { refresh, now })) return null;
  const lease = await takeSyncLease(db, waba.wabaId, { refresh, now });
  if (!lease) return null;
  const done = syncSequences(waba, lease, means).catch((error) => {
    log().error({ error, wabaId: waba.wabaId }, "sync failed unexpectedly");
  });
  return { done };
}
