import type { ServiceContext } from "../gate/service-context";
import { log } from "../log/log";
import { isSyncDue, type SyncLease, takeSyncLease } from "./sync-lease";
import { type Mirror, readSyncState } from "./sync-state";

/** Returns once decided, without waiting for Meta; `done` is the running sync. Null if none was started. */
export async function beginSync(
  of: Mirror,
  { refresh = false }: { refresh?: boolean },
  ctx: ServiceContext,
  sync: (lease: SyncLease) => Promise<void>,
): Promise<{ done: Promise<void> } | null> {
  const db = await ctx.db();
  const now = ctx.now();
  if (!isSyncDue(await readSyncState(db, of), { refresh, now })) return null;
  const lease = await takeSyncLease(db, of, { refresh, now });
  if (!lease) return null;
  const done = sync(lease).catch((error) => {
    log().error({ error, ...of }, "sync failed unexpectedly");
  });
  return { done };
}
