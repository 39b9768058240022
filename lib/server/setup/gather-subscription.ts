import { listSubscribedApps } from "@/lib/graph/edges/list-subscribed-apps";
import type { SubscriptionState } from "@/lib/sequences/setup/subscription-check";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";
import type { SetupMeans } from "./setup-means";

/** Which apps Meta tells about the account, ours among them or not. @throws GraphError */
export async function gatherSubscription({ wabaId }: AuthorizedWaba, means: SetupMeans): Promise<SubscriptionState> {
  const apps = await listSubscribedApps(await means.graph(), wabaId);
  const own = apps.find(({ id }) => id === means.app.id);
  return {
    isSubscribed: own !== undefined,
    overrideUrl: own?.overrideCallbackUri ?? null,
    ownUrl: callbackUrl(means.origin),
    otherApps: apps.filter(({ id }) => id !== means.app.id).map(({ id, name }) => name ?? id),
  };
}
