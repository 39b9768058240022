import { updateAdCreative } from "@/lib/graph/edges/update-ad-creative";
import { GraphError } from "@/lib/graph/graph-error";
import { liveAd } from "./live-ad";
import { renewOperation, writeStep } from "./operation-lease";
import type { StepRow } from "./operation-rows";
import type { Work } from "./work";

/** `done`: the ad has it. `gone`: there is no such ad any more. `other`: somebody gave it a third one; it was left alone. */
export type PutOutcome = "done" | "gone" | "other";

/**
 * Puts a creative into an ad, provided that the ad still has the one that it is to replace. The ad is read first, and
 * again when an answer is lost: what it has then decides.
 * @throws GraphError
 */
export async function putCreative(
  { db, lease, means, client }: Work,
  step: StepRow,
  { from, to, during }: { from: string | null; to: string; during: "switching" | "restoring" },
): Promise<PutOutcome> {
  const before = await look();
  if (before !== "old") return before;
  await writeStep(db, lease, step, { phase: during, refusal: null }, means.now());
  try {
    await updateAdCreative(client, step.ad_id, to);
    return "done";
  } catch (error) {
    if (!(error instanceof GraphError && error.outcomeUnknown)) throw error;
    const after = await look();
    if (after !== "old") return after;
    // It has the old one still, so the lost call came to nothing: once more, and only once.
    await renewOperation(db, lease, means.now());
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
