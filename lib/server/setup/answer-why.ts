import { msg } from "@/lib/domain/messages/message";
import { couldNotCheck } from "@/lib/domain/setup/could-not-check";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { type WhyFacts, whyNotInAdsManager } from "@/lib/domain/setup/why-not-in-ads-manager";
import { readAdsAccess } from "../ads/access/ads-access";
import { adStatusSummary } from "../ads/ad-status-summary";
import { adToCheck } from "../ads/ad-to-check";
import { liveAd } from "../changes/steps/live-ad";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { collectInputs } from "./collect-inputs";
import { collectSubscription } from "./collect-subscription";
import { type SetupContext, setupContext } from "./setup-context";

export async function answerWhy(
  waba: AuthorizedWaba,
  { sequenceId, adId }: { sequenceId: string; adId: string },
  ctx: SetupContext = setupContext(waba),
): Promise<SetupCheck[]> {
  const [sequence, subscription, ad] = await Promise.all([
    collectSequence(waba, sequenceId, ctx),
    collectInputs(() => collectSubscription(waba, ctx)),
    collectInputs(() => collectAd(waba, adId, ctx)),
  ]);
  if (ad.ok) return whyNotInAdsManager(sequenceId, { sequence, subscription, ad: ad.facts });
  const rest = whyNotInAdsManager(sequenceId, { sequence, subscription, ad: "gone" }).filter(({ id }) => id !== "ad");
  return [...rest, couldNotCheck("ad", msg("setup.whyNotInAdsManager.ad"), ad.refusal)];
}

async function collectSequence(
  { wabaId }: AuthorizedWaba,
  id: string,
  ctx: SetupContext,
): Promise<WhyFacts["sequence"]> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("sequences")
    .select(["name", "gone_at"])
    .where("waba_id", "=", wabaId)
    .where("id", "=", id)
    .executeTakeFirst();
  return { name: row?.name ?? id, state: row ? (row.gone_at ? "gone" : "live") : "unknown" };
}

async function collectAd(waba: AuthorizedWaba, adId: string, ctx: SetupContext): Promise<WhyFacts["ad"]> {
  const { canRead } = await readAdsAccess(waba, ctx);
  if (!canRead) return "unseen";
  const client = await ctx.graph();
  const ad = await liveAd(client, adId);
  if (!ad) return "gone";
  return { name: ad.name, seen: adToCheck(ad), known: await adStatusSummary(waba, client, await ctx.db(), ad) };
}
