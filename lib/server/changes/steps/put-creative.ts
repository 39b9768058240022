import { GraphError } from "@/lib/graph/client/graph-error";
import { updateAdCreative } from "@/lib/graph/edges/ads/update-ad-creative";
import type { StepRow } from "../change-rows";
import { renewChange, writeStep } from "../run/change-lease";
import type { Work } from "../run/work";
import { liveAd } from "./live-ad";

/** `done`: the ad has it. `gone`: there is no such ad any more. `other`: somebody gave it a third one; it was left alone. */
export type PutOutcome = "done" | "gone" | "other";

/**
 * Puts a creative into an ad, provided that the ad still has the one that it is to replace. The ad is read first, and
 * again when an answer is lost: what it has then decides.
 * @throws GraphError
 */
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
    // It has the old one still, so the lost call came to nothing: once more, and only once.
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
