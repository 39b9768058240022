import type { AuthorizedWaba } from "../gate/authorize-waba";
import { log } from "../log";
import { type SequenceMeans, sequenceMeans } from "./sequence-means";
import { takeSyncLease } from "./sync-lease";
import { syncSequences } from "./sync-sequences";

/**
 * Starts a sync if one is due and none is running anywhere. Returns as soon as that is decided, never waits for Meta;
 * the answer holds the running sync for those who want to wait (specs), null when none was started.
 */
export async function startSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<{ done: Promise<void> } | null> {
  const lease = await takeSyncLease(await means.db(), waba.wabaId, { refresh, now: means.now() });
  if (!lease) return null;
  const done = syncSequences(waba, lease, means).catch((error) => {
    log().error({ error, wabaId: waba.wabaId }, "sync failed unexpectedly");
  });
  return { done };
}
