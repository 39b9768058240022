import { creativeWith } from "@/lib/domain/changes/creative-with";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { GraphError } from "@/lib/graph/client/graph-error";
import { createCreative } from "@/lib/graph/edges/ads/create-creative";
import { getCreative } from "@/lib/graph/edges/ads/get-creative";
import { adsRefusalFrom } from "../../ads/access/ads-refusal";
import { adGone } from "../../ads/ad-gone";
import { recordGreeting } from "../../ads/mirror/record-greeting";
import { changedMeanwhile, creativeGone, takenByAnother } from "../change-refusals";
import { type StepRow, twinsOf } from "../change-rows";
import { renewChange, writeStep } from "../run/change-lease";
import { stopsWork } from "../run/stops-work";
import type { Work } from "../run/work";
import { claimAd } from "./claim-ad";
import { findCreatives } from "./find-creatives";
import { liveAd } from "./live-ad";
import { putCreative } from "./put-creative";

/** Records each call before making it, so a crash can be resolved. @throws GraphError for more than this ad */
export async function switchStep(work: Work, step: StepRow): Promise<void> {
  const { db, lease, ctx } = work;
  if (!(await claimAd(work, step))) return refuse(work, step, takenByAnother);
  let at = step;
  try {
    if (at.phase === "making") at = await settleMaking(work, at);
    if (at.phase === "checked") at = await makeCreative(work, at);
    if (at.phase === "creative-made" || at.phase === "switching") await putIn(work, at);
  } catch (error) {
    if (error instanceof StepRefusal) return refuse(work, at, error.refusal);
    const refusal = adsRefusalFrom(error, ctx.now());
    if (!refusal || stopsWork(error)) throw error;
    await writeStep(db, lease, at, { phase: "refused", refusal: JSON.stringify(refusal), claim: null }, ctx.now());
  }
}

class StepRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

async function refuse({ db, lease, ctx }: Work, step: StepRow, refusal: Refusal): Promise<void> {
  await writeStep(db, lease, step, { phase: "refused", refusal: JSON.stringify(refusal), claim: null }, ctx.now());
}

/** An earlier try lost its answer; Meta's list decides before anything is sent. */
async function settleMaking(work: Work, step: StepRow): Promise<StepRow> {
  const { db, lease, ctx, client } = work;
  const [newest, ...twins] = await findCreatives(client, step);
  if (!newest) return { ...step, phase: "checked" };
  const change = {
    phase: "creative-made",
    new_creative_id: newest,
    twin_creative_ids: withTwins(step, twins),
  } as const;
  return writeStep(db, lease, step, change, ctx.now());
}

async function makeCreative(work: Work, step: StepRow): Promise<StepRow> {
  const { db, lease, ctx, client, change } = work;
  const ad = await liveAd(client, step.ad_id);
  if (!ad) throw new StepRefusal(adGone);
  if (ad.creative?.id !== step.old_creative_id) throw new StepRefusal(changedMeanwhile);
  const old = await getCreative(client, ad.creative?.id ?? "");
  if (!old?.objectStorySpec) throw new StepRefusal(creativeGone);
  const copy = creativeWith({ ...old, objectStorySpec: old.objectStorySpec }, change.new_sequence_id);
  const creative = { name: step.creative_name, ...copy };
  const making = await writeStep(db, lease, step, { phase: "making", refusal: null }, ctx.now());
  const ask = async () => (await createCreative(client, step.ad_account_id, creative)).id;
  try {
    return await made(await ask());
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (!error.outcomeUnknown) {
      // A clear refusal: nothing was created.
      await writeStep(db, lease, making, { phase: "checked" }, ctx.now());
      throw error;
    }
    const [newest, ...twins] = await findCreatives(client, making);
    if (newest) return made(newest, twins);
    // Proven absent: safe to ask once more unless another process took over.
    await renewChange(db, lease, ctx.now());
    work.askedTwice.add(step.ad_id);
    return made(await ask());
  }

  function made(id: string, twins: string[] = []): Promise<StepRow> {
    const change = { phase: "creative-made", new_creative_id: id, twin_creative_ids: withTwins(step, twins) } as const;
    return writeStep(db, lease, making, change, ctx.now());
  }
}

async function putIn(work: Work, step: StepRow): Promise<void> {
  const { db, lease, ctx, waba, change } = work;
  const newId = step.new_creative_id ?? "";
  const outcome = await putCreative(work, step, { from: step.old_creative_id, to: newId, during: "switching" });
  if (outcome === "gone") throw new StepRefusal(adGone);
  if (outcome === "other") throw new StepRefusal(changedMeanwhile);
  const now = ctx.now();
  const greeting = change.new_sequence_id
    ? ({ kind: "sequence", sequenceId: change.new_sequence_id } as const)
    : ({ kind: "nothing" } as const);
  await writeStep(db, lease, step, { phase: "switched", refusal: null, claim: null }, now, (tx) =>
    recordGreeting(tx, waba, { adId: step.ad_id, creativeId: newId, greeting, changeId: change.id }, now),
  );
}

function withTwins(step: StepRow, twins: readonly string[]): string {
  return JSON.stringify([...new Set([...twinsOf(step), ...twins])]);
}
