import type { Change, OrphanCreative } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { deleteCreative } from "@/lib/graph/edges/ads/delete-creative";
import { findAdsWith } from "@/lib/graph/edges/ads/find-ads-with";
import { listCreatives } from "@/lib/graph/edges/ads/list-creatives";
import { readAdsAccess } from "../ads/access/ads-access";
import { adsRefusalFrom } from "../ads/access/ads-refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { keptCreatives, notNow } from "./change-refusals";
import { forgetOrphan } from "./forget-orphan";
import { type ChangeLease, holdChange, keepChange, leaveChange } from "./run/change-lease";
import { stopsWork } from "./run/stops-work";
import { withMove } from "./run/with-move";

type Tidying = { waba: AuthorizedWaba; ctx: ServiceContext; lease: ChangeLease; signal: AbortSignal };

/** Lists all ads first: a creative that an ad uses stays. Returns Meta's reasons for those it keeps. */
export async function deleteOrphans(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  return withMove(waba, changeId, "tidy", ctx, async ({ orphans }) => {
    const access = await readAdsAccess(waba, ctx);
    if (!access.canChange && access.refusal) return access.refusal;
    const db = await ctx.db();
    // The lease keeps other work from using one of them.
    const lease = await holdChange(db, changeId, ctx.now());
    if (!lease) return notNow;
    const { signal, stop } = keepChange(lease, ctx);
    try {
      return await tidy({ waba, ctx, lease, signal }, orphans);
    } finally {
      stop();
      await leaveChange(db, lease, { now: ctx.now() });
    }
  });
}

async function tidy(tidying: Tidying, orphans: readonly OrphanCreative[]): Promise<Refusal | null> {
  const kept: Message[] = [];
  try {
    for (const adAccountId of new Set(orphans.map((orphan) => orphan.adAccountId))) {
      const own = orphans.filter((orphan) => orphan.adAccountId === adAccountId);
      kept.push(...(await tidyAccount(tidying, adAccountId, own)));
    }
  } catch (error) {
    const refusal = adsRefusalFrom(error, tidying.ctx.now());
    if (!refusal) throw error;
    return refusal;
  }
  return kept.length === 0 ? null : keptCreatives(kept);
}

/** Returns one sentence per kept creative. @throws GraphError for errors that concern more than one creative. */
async function tidyAccount(tidying: Tidying, adAccountId: string, orphans: readonly OrphanCreative[]) {
  const { waba, ctx, lease, signal } = tidying;
  const db = await ctx.db();
  const client = await ctx.graph({ signal });
  const ids = orphans.map(({ creativeId }) => creativeId);
  const users = await findAdsWith(client, adAccountId, ids);
  const kept: Message[] = [];
  for (const { creativeId, adId } of orphans) {
    const forget = (outcome: "deleted" | "used") =>
      forgetOrphan(db, lease, { waba, adId, creativeId, outcome }, ctx.now());
    const user = users.get(creativeId);
    if (user) {
      kept.push(msg("changes.keptCreatives.used", { adName: user.name, creativeId }));
      await forget("used");
      continue;
    }
    try {
      await deleteCreative(client, creativeId);
      await forget("deleted");
    } catch (error) {
      if (!(error instanceof GraphError) || stopsWork(error)) throw error;
      if (error.kind === "not-found" && (await isGone(client, adAccountId, creativeId))) await forget("deleted");
      else kept.push(msg("changes.keptCreatives.refused", { creativeId, said: error.userMessage ?? error.message }));
    }
  }
  return kept;
}

/** "Not found" can mean "no permission"; only the account's complete list proves that a creative is gone. */
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
