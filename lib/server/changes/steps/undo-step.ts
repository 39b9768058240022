import type { Greeting } from "@/lib/domain/ads/ad-row";
import { greetingSchema } from "@/lib/domain/ads/stored-ad";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { getSequence as getAtMeta } from "@/lib/graph/edges/sequences/get-sequence";
import { adsRefusalFrom } from "../../ads/access/ads-refusal";
import { adGone } from "../../ads/ad-gone";
import { recordGreeting } from "../../ads/mirror/record-greeting";
import { oncePerClient } from "../../ads/once-per-client";
import { readJson } from "../../store/read-json";
import { beforeUnreadable, changedMeanwhile, creativeGone, oldSequenceGone, takenByAnother } from "../change-refusals";
import { type StepRow, whereOf } from "../change-rows";
import { writeStep } from "../run/change-lease";
import { stopsWork } from "../run/stops-work";
import type { Work } from "../run/work";
import { claimAd } from "./claim-ad";
import { findCreatives } from "./find-creatives";
import { liveAd } from "./live-ad";
import { putCreative } from "./put-creative";

/** First settles an unknown outcome; a refusal keeps the step switched. @throws GraphError for more than this ad */
export async function undoStep(work: Work, step: StepRow): Promise<void> {
  const { db, client, lease, ctx } = work;
  if (step.phase === "making") {
    const [newest = null, ...twins] = await findCreatives(client, step);
    const change = { new_creative_id: newest, twin_creative_ids: JSON.stringify(twins), claim: null };
    return void (await writeStep(db, lease, step, { ...change, phase: newest ? "undone" : "planned" }, ctx.now()));
  }
  if (step.phase === "creative-made") {
    return void (await writeStep(db, lease, step, { phase: "undone", refusal: null, claim: null }, ctx.now()));
  }
  if (!(await claimAd(work, step))) return keep(work, step, takenByAnother);
  try {
    await putBack(work, step);
  } catch (error) {
    const refusal = adsRefusalFrom(error, ctx.now());
    if (!refusal || stopsWork(error)) throw error;
    await keep(work, step, refusal);
  }
}

async function putBack(work: Work, step: StepRow): Promise<void> {
  const { db, lease, ctx, waba, change } = work;
  const { old_creative_id: oldId, new_creative_id: newId } = step;
  if (oldId === null) return keep(work, step, creativeGone);
  const before = readJson(step.before, greetingSchema, whereOf(step, "before"));
  if (before === null) return keep(work, step, beforeUnreadable);
  if (!(await isStillThere(work, before))) return keep(work, step, oldSequenceGone);
  const outcome = await putCreative(work, step, { from: newId, to: oldId, during: "restoring" });
  if (outcome === "gone") return keep(work, step, adGone);
  if (outcome === "other") return keep(work, step, changedMeanwhile);
  const now = ctx.now();
  await writeStep(db, lease, step, { phase: "undone", refusal: null, claim: null }, now, (tx) =>
    recordGreeting(tx, waba, { adId: step.ad_id, creativeId: oldId, greeting: before, changeId: change.id }, now),
  );
}

/** Don't restore a deleted sequence: customers would get no greeting. */
async function isStillThere({ client, waba, db }: Work, before: Greeting): Promise<boolean> {
  if (before.kind !== "sequence") return true;
  const { wabaId } = waba;
  const ours = await db
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("id", "=", before.sequenceId)
    .executeTakeFirst();
  // Our app can't see another app's sequences, living or not.
  if (!ours) return true;
  const ask = async () => (await getAtMeta(client, wabaId, before.sequenceId)) !== null;
  return oncePerClient(client, `sequence ${before.sequenceId}`, ask);
}

async function keep({ db, client, lease, ctx }: Work, step: StepRow, refusal: Refusal): Promise<void> {
  const isUnsure = step.phase === "switching";
  const ad = isUnsure ? await liveAd(client, step.ad_id) : null;
  const isIn = !isUnsure || ad?.creative?.id === step.new_creative_id;
  const change = { phase: isIn ? "switched" : "undone", refusal: JSON.stringify(refusal), claim: null } as const;
  await writeStep(db, lease, step, change, ctx.now());
}
