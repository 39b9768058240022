import type { Change } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import { movesOf } from "@/lib/domain/changes/change-moves";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { readAdsAccess } from "../ads/access/ads-access";
import { adsRefusalFrom } from "../ads/access/ads-refusal";
import { lookAtAds } from "../ads/mirror/look-at-ads";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { deleteSequence } from "../sequences/delete-sequence";
import { readLive } from "../sequences/mirror/read-live";
import { noSuchChange, notNow, stillUsed, usedSomewhere } from "./change-refusals";
import { getChange } from "./get-change";

/** Skips a second listing if the last one is this recent. */
const SEEN_MS = 30_000;

/** Irreversible. Lists ads first, because Meta deletes a sequence a paused ad uses. Already deleted is success. */
export async function retireSequence(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  const access = await readAdsAccess(waba, ctx);
  if (!access.canChange && access.refusal) return { ok: false, refusal: access.refusal };
  const before = await getChange(waba, changeId, ctx);
  if (!before) return { ok: false, refusal: noSuchChange };
  if (before.phase === "retired") return { ok: true, data: before };
  const unseen = await lookAtAds(waba, new Date(ctx.now().getTime() - SEEN_MS), ctx);
  if (unseen) return { ok: false, refusal: unseen };
  const change = (await getChange(waba, changeId, ctx)) ?? before;
  if (!movesOf(change).includes("retire") || change.oldSequenceId === null) {
    return { ok: false, refusal: change.adsOnOld ? stillUsed : notNow };
  }
  const live = await readOld(waba, change.oldSequenceId, ctx);
  if (!live.ok) return live;
  if (live.data?.adStatus === "in_ad") return { ok: false, refusal: usedSomewhere };
  const deleted = await deleteSequence(waba, { sequenceId: change.oldSequenceId }, ctx);
  if (!deleted.ok) return deleted;
  const db = await ctx.db();
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const at = now.toISOString();
  await db.transaction().execute(async (tx) => {
    const retired = { phase: "retired", ended_at: at, changed_at: at, refusal: null };
    await tx.updateTable("changes").set(retired).where("id", "=", changeId).execute();
    const audit = { wabaId, userId, action: "change.retire", subjectId: changeId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { sequenceId: change.oldSequenceId } }, now);
  });
  return { ok: true, data: (await getChange(waba, changeId, ctx)) ?? change };
}

/** Meta also knows ads in unchosen ad accounts. Null: the sequence is already deleted. */
async function readOld(
  waba: AuthorizedWaba,
  sequenceId: string,
  ctx: ServiceContext,
): Promise<ActionResult<Sequence | null>> {
  try {
    return { ok: true, data: await readLive(waba, await ctx.graph(), sequenceId, ctx) };
  } catch (error) {
    const refusal = adsRefusalFrom(error, ctx.now());
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}
