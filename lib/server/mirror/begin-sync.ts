import type { ServiceContext } from "../gate/service-context";
import { log } from "../log/log";
import { isSyncDue, type SyncLease, takeSyncLease } from "./sync-lease";
import { type Mirror, readSyncState } from "./sync-state";

/**
 * Begins a sync if one is due and none is running anywhere. Returns as soon as that is decided and never waits for Meta;
 * the answer holds the running sync for those who want to wait, null when none was started.
 */
export async function beginSync(
  of: Mirror,
  { refresh = false }: { refresh?: boolean },
  ctx: ServiceContext,
  sync: (lease: SyncLease) => Promise<void>,
): Promise<{ done: Promise<void> } | null> {
  const db = await ctx.db();
  const now = ctx.now();
  // Most page views find nothing due; they must not cost a write.
  if (!isSyncDue(await readSyncState(db, of), { refresh, now })) return null;
  const lease = await takeSyncLease(db, of, { refresh, now });
  if (!lease) return null;
  const done = sync(lease).catch((error) => {
    log().error({ error, ...of }, "sync failed unexpectedly");
  });
  return { done };
}
