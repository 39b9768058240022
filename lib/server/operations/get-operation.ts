import type { Operation } from "@/lib/sequences/ads/operation";
import { readAdsAccess } from "../ads/ads-access";
import { startAdsSync } from "../ads/start-ads-sync";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readOperation } from "./operation-rows";
import { toOperations } from "./operation-view";

/** An operation as it stands, with Meta's review of its ads as of the mirror, which it keeps fresh. Null: there is none. */
export async function getOperation(
  waba: AuthorizedWaba,
  operationId: string,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<Operation | null> {
  const db = await means.db();
  const row = await readOperation(db, waba.wabaId, operationId);
  if (!row) return null;
  if (row.phase === "switched" || row.phase === "undone") await startAdsSync(waba, {}, means);
  const [operation] = await toOperations(db, waba, [row], await readAdsAccess(waba, means), means.now());
  return operation ?? null;
}
