import type { AdsOfSequence } from "@/lib/sequences/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { adsFreshness } from "./ads-freshness";
import { readAdsOf } from "./read-ads";
import { startAdsSync } from "./start-ads-sync";

/** The ads behind a sequence's status, as far as the person may see them; starts a sync when one is due or asked for. */
export async function adsOfSequence(
  waba: AuthorizedWaba,
  sequenceId: string,
  { refresh }: { refresh?: boolean } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<AdsOfSequence> {
  await startAdsSync(waba, { refresh }, means);
  const db = await means.db();
  const access = await readAdsAccess(waba, means);
  const ads = await readAdsOf(db, waba.wabaId, access, sequenceId);
  return { ads, freshness: await adsFreshness(db, waba, access, means.now()), access };
}
