import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { runSync, type SyncPlan } from "../../mirror/run-sync";
import type { SyncLease } from "../../mirror/sync-lease";
import { readSyncState, sequencesOf } from "../../mirror/sync-state";
import { usedShare } from "../../mirror/used-share";
import { markGone } from "./mark-gone";
import { mergeSequences } from "./merge-sequences";

/** The caller holds the lease; it is released in any case. Rethrows surprises. */
export async function syncSequences({ wabaId }: AuthorizedWaba, lease: SyncLease, ctx: ServiceContext): Promise<void> {
  const isFirst = (await readSyncState(await ctx.db(), sequencesOf(wabaId))).checked_at === null;
  const plan: SyncPlan<Sequence> = {
    pages: (client) => pagesOf(client, wabaId),
    merge: (tx, rows, asOf) => mergeSequences(tx, wabaId, rows, asOf, { isFirst }),
    async markGone(tx, seen, times) {
      if (isFirst && seen.size > 0) {
        const imported = { action: "elsewhere.imported", outcome: "done" as const, detail: { count: seen.size } };
        await writeAudit(tx, { wabaId, userId: null, ...imported }, times.now);
      }
      return markGone(tx, wabaId, seen, times);
    },
    usedPercent: (usage) => usedShare(usage, wabaId),
    notifies: sequencesOf(wabaId),
  };
  await runSync(lease, plan, ctx);
}

async function* pagesOf(client: GraphClient, wabaId: string) {
  for await (const { sequences } of listSequences(client, wabaId)) yield sequences;
}
