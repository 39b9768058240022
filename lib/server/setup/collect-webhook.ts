import { HEARING_SCOPE } from "@/lib/domain/ads/ads-consent";
import type { WebhookState } from "@/lib/domain/setup/webhook-checks";
import { listAppSubscriptions } from "@/lib/graph/edges/webhooks/list-app-subscriptions";
import { grantedScopes } from "../auth/token/granted-scopes";
import { readAdsPermissions } from "../auth/token/read-ads-permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readWebhookLog } from "../webhooks/read-webhook-log";
import { callbackUrl } from "./callback-url";
import { collectInputs } from "./collect-inputs";
import type { SetupContext } from "./setup-context";

export async function collectWebhook(waba: AuthorizedWaba, ctx: SetupContext): Promise<WebhookState> {
  const db = await ctx.db();
  const [registered, log] = await Promise.all([
    collectInputs(() => registeredCallback(ctx)),
    readWebhookLog(waba, { limit: 1 }, ctx),
  ]);
  const forged = log.refused.filter(({ reason }) => reason === "bad-signature");
  return {
    callbackUrl: callbackUrl(ctx.origin),
    hasVerifyToken: ctx.verifyToken !== undefined,
    isSandbox: ctx.sandboxUrl !== undefined,
    registered,
    mayHear: (await grantedScopes(db, waba.userId)).includes(HEARING_SCOPE),
    signedInBy: (await readAdsPermissions(db, waba.userId)).signedInBy,
    lastHeardAt: log.lastHeardAt,
    forgedCount: forged.reduce((sum, { count }) => sum + count, 0),
  };
}

async function registeredCallback(ctx: SetupContext) {
  const subscriptions = await listAppSubscriptions(ctx.graphOfApp(), ctx.app.id);
  return subscriptions.find(({ object }) => object === "whatsapp_business_account") ?? null;
}
