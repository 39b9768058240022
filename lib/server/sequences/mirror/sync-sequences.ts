import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { runSync, type SyncPlan } from "../../mirror/run-sync";
import type { SyncLease } from "../../mirror/sync-lease";
import { sequencesOf } from "../../mirror/sync-state";
import { usedShare } from "../../mirror/used-share";
import { markGone } from "./mark-gone";
import { mergeSequences } from "./merge-sequences";

/** The caller holds the lease; it is released in any case. Rethrows surprises. */
export async function syncSequences({ wabaId }: AuthorizedWaba, lease: SyncLease, ctx: ServiceContext): Promise<void> {
  const plan: SyncPlan<Sequence> = {
    pages: (client) => pagesOf(client, wabaId),
    merge: (tx, rows, asOf) => mergeSequences(tx, wabaId, rows, asOf),
    markGone: (tx, seen, times) => markGone(tx, wabaId, seen, times),
    usedPercent: (usage) => usedShare(usage, wabaId),
    notifies: sequencesOf(wabaId),
  };
  await runSync(lease, plan, ctx);
}

async function* pagesOf(client: GraphClient, wabaId: string) {
  for await (const { sequences } of listSequences(client, wabaId)) yield sequences;
}
