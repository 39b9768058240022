import type { SubscriptionState } from "@/lib/domain/setup/subscription-check";
import { listSubscribedApps } from "@/lib/graph/edges/webhooks/list-subscribed-apps";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";
import type { SetupContext } from "./setup-context";

export async function collectSubscription({ wabaId }: AuthorizedWaba, ctx: SetupContext): Promise<SubscriptionState> {
  const apps = await listSubscribedApps(await ctx.graph(), wabaId);
  const own = apps.find(({ id }) => id === ctx.app.id);
  return {
    isSubscribed: own !== undefined,
    overrideUrl: own?.overrideCallbackUri ?? null,
    ownUrl: callbackUrl(ctx.origin),
    otherApps: apps.filter(({ id }) => id !== ctx.app.id).map(({ id, name }) => name ?? id),
  };
}
