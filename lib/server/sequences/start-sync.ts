import type { AuthorizedWaba } from "../gate/authorize-waba";
import { beginSync } from "../mirror/begin-sync";
import { sequencesOf } from "../mirror/sync-state";
import { type SequenceMeans, sequenceMeans } from "./sequence-means";
import { syncSequences } from "./sync-sequences";

/** Starts a sync of the account's sequences if one is due and none is running anywhere; never waits for Meta. */
export async function startSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<{ done: Promise<void> } | null> {
  return beginSync(sequencesOf(waba.wabaId), { refresh }, means, (lease) => syncSequences(waba, lease, means));
}
