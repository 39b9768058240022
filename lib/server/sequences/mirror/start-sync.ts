import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { beginSync } from "../../mirror/begin-sync";
import { sequencesOf } from "../../mirror/sync-state";
import { syncSequences } from "./sync-sequences";

/** Doesn't wait for Meta; null if a sync runs or none is due. */
export async function startSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<{ done: Promise<void> } | null> {
  return beginSync(sequencesOf(waba.wabaId), { refresh }, ctx, (lease) => syncSequences(waba, lease, ctx));
}
