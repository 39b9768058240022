import { listSequences } from "@/lib/graph/edges/list-sequences";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { runSync, type SyncPlan } from "../mirror/run-sync";
import type { SyncLease } from "../mirror/sync-lease";
import { sequencesOf } from "../mirror/sync-state";
import { usedShare } from "../mirror/used-share";
import { markGone } from "./mark-gone";
import { mergeSequences } from "./merge-sequences";
import type { SequenceMeans } from "./sequence-means";

/**
 * Lists the whole WABA at Meta and brings the mirror to it. Whoever calls holds the lease.
 * @throws whatever is a surprise, after the lease was given back.
 */
export async function syncSequences({ wabaId }: AuthorizedWaba, lease: SyncLease, means: SequenceMeans): Promise<void> {
  const plan: SyncPlan<Sequence> = {
    pages: (client) => pagesOf(client, wabaId),
    merge: (tx, rows, asOf) => mergeSequences(tx, wabaId, rows, asOf),
    markGone: (tx, seen, times) => markGone(tx, wabaId, seen, times),
    usedPercent: (usage) => usedShare(usage, wabaId),
    told: sequencesOf(wabaId),
  };
  await runSync(lease, plan, means);
}

async function* pagesOf(client: GraphClient, wabaId: string) {
  for await (const { sequences } of listSequences(client, wabaId)) yield sequences;
}
