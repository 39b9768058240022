import { deleteCreative } from "@/lib/graph/edges/delete-creative";
import { findAdsWith } from "@/lib/graph/edges/find-ads-with";
import { listCreatives } from "@/lib/graph/edges/list-creatives";
import type { GraphClient } from "@/lib/graph/graph-client";
import { GraphError } from "@/lib/graph/graph-error";
import type { Operation, OrphanCreative } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { readAdsAccess } from "../ads/ads-access";
import { adsRefusalFrom } from "../ads/ads-refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { forgetOrphan } from "./forget-orphan";
import { holdOperation, keepOperation, leaveOperation, type OperationLease } from "./operation-lease";
import { keptCreatives, notNow } from "./operation-refusals";
import { stopsWork } from "./stops-work";
import { withMove } from "./with-move";

type Tidying = { waba: AuthorizedWaba; means: SequenceMeans; lease: OperationLease; signal: AbortSignal };

/**
 * Deletes at Meta what the operation made and no ad uses. All ads of the ad account are looked at first: a creative that
 * one of them has stays, and is no orphan any more. What Meta refuses to delete stays, and its reason is the answer.
 */
export async function deleteOrphans(
  waba: AuthorizedWaba,
  { operationId }: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  return withMove(waba, operationId, "tidy", means, async ({ orphans }) => {
    const access = await readAdsAccess(waba, means);
    if (!access.canChange && access.refusal) return access.refusal;
    const db = await means.db();
    // Nobody may begin to use one of them meanwhile.
    const lease = await holdOperation(db, operationId, means.now());
    if (!lease) return notNow;
    const { signal, stop } = keepOperation(lease, means);
    try {
      return await tidy({ waba, means, lease, signal }, orphans);
    } finally {
      stop();
      await leaveOperation(db, lease, { now: means.now() });
    }
  });
}

async function tidy(tidying: Tidying, orphans: readonly OrphanCreative[]): Promise<Refusal | null> {
  const kept: string[] = [];
  try {
    for (const adAccountId of new Set(orphans.map((orphan) => orphan.adAccountId))) {
      const own = orphans.filter((orphan) => orphan.adAccountId === adAccountId);
      kept.push(...(await tidyAccount(tidying, adAccountId, own)));
    }
  } catch (error) {
    const refusal = adsRefusalFrom(error, tidying.means.now());
    if (!refusal) throw error;
    return refusal;
  }
  return kept.length === 0 ? null : keptCreatives(kept);
}

/** Says in a sentence each why some stay. Throws `GraphError` for what concerns more than one creative. */
async function tidyAccount(tidying: Tidying, adAccountId: string, orphans: readonly OrphanCreative[]) {
  const { waba, means, lease, signal } = tidying;
  const db = await means.db();
  const client = await means.graph({ signal });
  const ids = orphans.map(({ creativeId }) => creativeId);
  const users = await findAdsWith(client, adAccountId, ids);
  const kept: string[] = [];
  for (const { creativeId, adId } of orphans) {
    const forget = (outcome: "deleted" | "used") =>
      forgetOrphan(db, lease, { waba, adId, creativeId, outcome }, means.now());
    const user = users.get(creativeId);
    if (user) {
      kept.push(`The ad “${user.name}” uses ${creativeId} by now.`);
      await forget("used");
      continue;
    }
    try {
      await deleteCreative(client, creativeId);
      await forget("deleted");
    } catch (error) {
      if (!(error instanceof GraphError) || stopsWork(error)) throw error;
      if (error.kind === "not-found" && (await isGone(client, adAccountId, creativeId))) await forget("deleted");
      else kept.push(`Of ${creativeId} Meta says: ${error.userMessage ?? error.message}`);
    }
  }
  return kept;
}

/** "Not found" may mean "no permission": only the account's own list, read to its end, proves that a creative is gone. */
async function isGone(client: GraphClient, adAccountId: string, creativeId: string): Promise<boolean> {
  try {
    for await (const creatives of listCreatives(client, adAccountId)) {
      if (creatives.some(({ id }) => id === creativeId)) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof GraphError && !stopsWork(error)) return false;
    throw error;
  }
}
