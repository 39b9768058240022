import { checkAd, hasErrors, isAlreadySo } from "@/lib/domain/changes/check-ad";
import { creativeWith } from "@/lib/domain/changes/creative-with";
import type { Finding } from "@/lib/domain/changes/finding";
import { validateCreative } from "@/lib/graph/edges/ads/create-creative";
import { getCreative } from "@/lib/graph/edges/ads/get-creative";
import { validateAdCreative } from "@/lib/graph/edges/ads/update-ad-creative";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";
import { adsRefusalFrom } from "../../ads/access/ads-refusal";
import { adGone } from "../../ads/ad-gone";
import { adStatusSummary } from "../../ads/ad-status-summary";
import { adToCheck } from "../../ads/ad-to-check";
import { toGreeting } from "../../ads/mirror/to-ads-row";
import { creativeGone } from "../change-refusals";
import { type StepRow, twinsOf } from "../change-rows";
import { writeStep } from "../run/change-lease";
import { stopsWork } from "../run/stops-work";
import type { Work } from "../run/work";
import { liveAd } from "./live-ad";
import { creativeName } from "./plan-steps";
import { takenBy } from "./taken-by";

/** Reads the ad, runs our checks and Meta's dry run; changes nothing. @throws GraphError for more than this ad */
export async function checkStep(work: Work, step: StepRow): Promise<void> {
  const { db, client, lease, ctx } = work;
  const write = (change: Parameters<typeof writeStep>[3]) => writeStep(db, lease, step, change, ctx.now());
  const ad = await liveAd(client, step.ad_id);
  if (!ad) return void (await write({ phase: "refused", findings: "[]", refusal: JSON.stringify(adGone) }));
  const findings = await findingsOf(work, ad);
  const seen = { ...asSeen(step, ad), findings: JSON.stringify(findings), refusal: null };
  if (isAlreadySo(findings)) {
    const isOurs = ad.creative?.id === step.new_creative_id && step.new_creative_id !== null;
    return void (await write(
      isOurs ? { ...keepOld(step), findings: "[]", refusal: null, phase: "switched" } : { ...seen, phase: "skipped" },
    ));
  }
  if (hasErrors(findings)) return void (await write({ ...seen, phase: "refused" }));
  try {
    const answer = await askMeta(work, step, ad);
    if ("kind" in answer) return void (await write({ ...seen, phase: "refused", refusal: JSON.stringify(answer) }));
    seen.findings = JSON.stringify([...findings, ...answer.notCarried]);
  } catch (error) {
    const refusal = adsRefusalFrom(error, ctx.now());
    if (!refusal || stopsWork(error)) throw error;
    return void (await write({ ...seen, phase: "refused", refusal: JSON.stringify(refusal) }));
  }
  if (seen.new_creative_id === null) return void (await write({ ...seen, phase: "checked" }));
  const isKept = await isTaken(work, step.ad_id, seen.new_creative_id);
  const anew = { new_creative_id: null, creative_name: creativeName(ad.name) };
  await write(isKept ? { ...seen, phase: "creative-made" } : { ...seen, ...anew, phase: "checked" });
}

async function askMeta({ client, change }: Work, step: StepRow, ad: GraphAd) {
  const creative = ad.creative && (await getCreative(client, ad.creative.id));
  if (!creative?.objectStorySpec) return creativeGone;
  const copy = creativeWith({ ...creative, objectStorySpec: creative.objectStorySpec }, change.new_sequence_id);
  await validateCreative(client, step.ad_account_id, { name: step.creative_name, ...copy });
  await validateAdCreative(client, step.ad_id, creative.id);
  return { notCarried: creative.notCarried };
}

async function isTaken({ client }: Work, adId: string, creativeId: string): Promise<boolean> {
  try {
    await validateAdCreative(client, adId, creativeId);
    return true;
  } catch (error) {
    if (stopsWork(error)) throw error;
    return false;
  }
}

async function findingsOf({ waba, db, client, change }: Work, ad: GraphAd): Promise<Finding[]> {
  const known = await adStatusSummary(waba, client, db, ad);
  const other = await takenBy(db, waba.wabaId, { adId: ad.id, exceptId: change.id });
  return checkAd(adToCheck(ad), {
    ...known,
    sequenceId: change.new_sequence_id,
    ...(other && { takenBy: other }),
  });
}

/** A creative made from an earlier one is outdated: it becomes an orphan, and the next gets a new name. */
function asSeen(step: StepRow, ad: GraphAd) {
  const oldId = ad.creative?.id ?? null;
  const isSame = oldId === step.old_creative_id;
  const twins = twinsOf(step);
  const left = isSame || step.new_creative_id === null ? twins : [...twins, step.new_creative_id];
  return {
    ad_name: ad.name,
    before: JSON.stringify(toGreeting(ad.creative?.greeting ?? { kind: "nothing" })),
    old_creative_id: oldId,
    new_creative_id: isSame ? step.new_creative_id : null,
    twin_creative_ids: JSON.stringify(left),
    ...(!isSame && step.new_creative_id !== null && { creative_name: creativeName(ad.name) }),
  };
}

function keepOld({ before, old_creative_id }: StepRow) {
  return { before, old_creative_id };
}
