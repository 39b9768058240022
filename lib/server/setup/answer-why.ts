import { couldNotCheck } from "@/lib/sequences/setup/could-not-check";
import type { SetupCheck } from "@/lib/sequences/setup/setup-check";
import { type WhyFacts, whyNotInAdsManager } from "@/lib/sequences/setup/why-not-in-ads-manager";
import { adToCheck } from "../ads/ad-to-check";
import { readAdsAccess } from "../ads/ads-access";
import { whatIsKnown } from "../ads/what-is-known";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { liveAd } from "../operations/live-ad";
import { gather } from "./gather";
import { gatherSubscription } from "./gather-subscription";
import { type SetupMeans, setupMeans } from "./setup-means";

/** Looks live at one sequence and one ad, and answers why Ads Manager may not offer the one in the other. */
export async function answerWhy(
  waba: AuthorizedWaba,
  { sequenceId, adId }: { sequenceId: string; adId: string },
  means: SetupMeans = setupMeans(waba),
): Promise<SetupCheck[]> {
  const [sequence, subscription, ad] = await Promise.all([
    gatherSequence(waba, sequenceId, means),
    gather(() => gatherSubscription(waba, means)),
    gather(() => gatherAd(waba, adId, means)),
  ]);
  if (ad.ok) return whyNotInAdsManager(sequenceId, { sequence, subscription, ad: ad.facts });
  const rest = whyNotInAdsManager(sequenceId, { sequence, subscription, ad: "gone" }).filter(({ id }) => id !== "ad");
  return [...rest, couldNotCheck("ad", "Ad", ad.refusal)];
}

async function gatherSequence(
  { wabaId }: AuthorizedWaba,
  id: string,
  means: SetupMeans,
): Promise<WhyFacts["sequence"]> {
  const db = await means.db();
  const row = await db
    .selectFrom("sequences")
    .select(["name", "gone_at"])
    .where("waba_id", "=", wabaId)
    .where("id", "=", id)
    .executeTakeFirst();
  return { name: row?.name ?? id, state: row ? (row.gone_at ? "gone" : "live") : "unknown" };
}

async function gatherAd(waba: AuthorizedWaba, adId: string, means: SetupMeans): Promise<WhyFacts["ad"]> {
  const { canRead } = await readAdsAccess(waba, means);
  if (!canRead) return "unseen";
  const client = await means.graph();
  const ad = await liveAd(client, adId);
  if (!ad) return "gone";
  return { name: ad.name, seen: adToCheck(ad), known: await whatIsKnown(waba, client, await means.db(), ad) };
}
