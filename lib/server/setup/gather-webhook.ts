import { listAppSubscriptions } from "@/lib/graph/edges/list-app-subscriptions";
import { HEARING_SCOPE } from "@/lib/sequences/ads/ads-consent";
import type { WebhookState } from "@/lib/sequences/setup/webhook-checks";
import { grantedScopes } from "../auth/granted-scopes";
import { readAdsPermissions } from "../auth/read-ads-permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readWebhookLog } from "../webhooks/read-webhook-log";
import { callbackUrl } from "./callback-url";
import { gather } from "./gather";
import type { SetupMeans } from "./setup-means";

/** How the webhook stands, at Meta and in the store. */
export async function gatherWebhook(waba: AuthorizedWaba, means: SetupMeans): Promise<WebhookState> {
  const db = await means.db();
  const [registered, log] = await Promise.all([
    gather(() => registeredCallback(means)),
    readWebhookLog(waba, { limit: 1 }, means),
  ]);
  const forged = log.refused.filter(({ reason }) => reason === "bad-signature");
  return {
    callbackUrl: callbackUrl(means.origin),
    hasVerifyToken: means.verifyToken !== undefined,
    isSandbox: means.sandboxUrl !== undefined,
    registered,
    mayHear: (await grantedScopes(db, waba.userId)).includes(HEARING_SCOPE),
    signedInBy: (await readAdsPermissions(db, waba.userId)).signedInBy,
    lastHeardAt: log.lastHeardAt,
    forgedCount: forged.reduce((sum, { count }) => sum + count, 0),
  };
}

async function registeredCallback(means: SetupMeans) {
  const subscriptions = await listAppSubscriptions(means.graphOfApp(), means.app.id);
  return subscriptions.find(({ object }) => object === "whatsapp_business_account") ?? null;
}
