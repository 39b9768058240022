import { subscribeApp } from "@/lib/graph/edges/subscribe-app";
import type { ActionResult } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SetupMeans, setupMeans } from "./setup-means";

/**
 * Subscribes our app to the account, and ends another delivery address that it may have had there. Doing it twice is the
 * same as once.
 * @throws GraphError, which the gate turns into a refusal and audits.
 */
export async function subscribe(
  waba: AuthorizedWaba,
  means: SetupMeans = setupMeans(waba),
): Promise<ActionResult<null>> {
  await subscribeApp(await means.graph(), waba.wabaId);
  const { wabaId, userId } = waba;
  const audit = { wabaId, userId, action: "account.subscribe", outcome: "done" as const };
  await writeAudit(await means.db(), audit, means.now());
  return { ok: true, data: null };
}
