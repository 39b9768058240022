import { GraphError } from "@/lib/graph/client/graph-error";
import { updateAdCreative } from "@/lib/graph/edges/ads/update-ad-creative";
import type { StepRow } from "../change-rows";
import { renewChange, writeStep } from "../run/change-lease";
import type { Work } from "../run/work";
import { liveAd } from "./live-ad";

/** `gone`: the ad no longer exists. `other`: a third creative was set; the ad was left alone. */
export type PutOutcome = "done" | "gone" | "other";

/** Requires the ad to have `from`. Reads the ad first and after a lost answer. @throws GraphError */
export async function putCreative(
  { db, lease, ctx, client }: Work,
  step: StepRow,
  { from, to, during }: { from: string | null; to: string; during: "switching" | "restoring" },
): Promise<PutOutcome> {
  const before = await look();
  if (before !== "old") return before;
  await writeStep(db, lease, step, { phase: during, refusal: null }, ctx.now());
  try {
    await updateAdCreative(client, step.ad_id, to);
    return "done";
  } catch (error) {
    if (!(error instanceof GraphError && error.outcomeUnknown)) throw error;
    const after = await look();
    if (after !== "old") return after;
    await renewChange(db, lease, ctx.now());
    await updateAdCreative(client, step.ad_id, to);
    return "done";
  }

  async function look(): Promise<PutOutcome | "old"> {
    const ad = await liveAd(client, step.ad_id);
    if (!ad) return "gone";
    if (ad.creative?.id === to) return "done";
    return (ad.creative?.id ?? null) === from ? "old" : "other";
  }
}
