import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { Account } from "./accounts/entity";
import { accountRoutes } from "./accounts/routes";
import { adAccountRoutes } from "./ads/ad-account-routes";
import { adNodeRoutes } from "./ads/ad-node-routes";
import { applyFault } from "./control/apply-fault";
import { accountsOf } from "./http/accounts-of";
import type { Call, GraphEnv } from "./http/call";
import { errorResponse } from "./http/error-response";
import { GraphRefusal } from "./http/graph-refusal";
import { adMeterKey } from "./http/open-ad-account";
import { readCall, splitVersion } from "./http/read-call";
import { refuseRemoved } from "./http/refuse-removed";
import { nodeRoutes } from "./nodes/routes";
import { oauthRoutes } from "./oauth/routes";
import { peopleRoutes } from "./people/routes";
import { sequenceRoutes } from "./sequences/routes";
import { subscriptionRoutes } from "./webhooks/subscription-routes";
import type { World } from "./world";

/** Each route is registered once and serves calls with and without a version. */
export function createGraphApp(world: World): Hono<GraphEnv> {
  const graph = new Hono<GraphEnv>({ getPath: (request) => splitVersion(new URL(request.url).pathname).path });

  graph.use(async (c, next) => {
    const read = await readCall(c.env.incoming);
    const adAccount = world.state.ads.accountOf(read.path.split("/")[1] ?? "");
    const call: Call = { ...read, wabaIds: accountsOf(world.state, read), adAccountId: adAccount?.id ?? null };
    c.set("call", call);
    const entry = world.requests.add(call);
    const fault = world.faults.take(call);
    const lost = fault && !fault.after ? await applyFault(fault, c.env) : null;
    if (lost) c.res = lost;
    if (lost && fault?.commitAfterMs !== undefined) world.lateCalls.add(call.wabaIds, fault.commitAfterMs, next);
    if (!lost) {
      refuseRemoved(call);
      await next();
    }
    const answer = fault?.after ? await applyFault(fault, c.env) : null;
    if (answer) c.res = answer;
    if (c.res === RESPONSE_ALREADY_SENT) return;
    entry.status = c.res.status;
    if (c.res.ok) world.historyGenerator?.notice(call);
    addUsage(world, call, c.res.headers);
  });

  sequenceRoutes(graph, world);
  accountRoutes(graph, world);
  adAccountRoutes(graph, world);
  peopleRoutes(graph, world);
  oauthRoutes(graph, world);
  subscriptionRoutes(graph, world);
  nodeRoutes(graph, world);
  adNodeRoutes(graph, world);

  graph.notFound((c) => errorResponse(unknownPath(c.get("call"))));
  graph.onError((error) => errorResponse(error instanceof GraphRefusal ? error : surprise(error)));
  return graph;
}

function addUsage({ state, usage }: World, call: Call, headers: Headers): void {
  const token = call.accessToken ? state.tokens.get(call.accessToken) : undefined;
  if (!token) return;
  const id = call.path.split("/")[1] ?? "";
  const adAccount = state.ads.accountOf(id);
  const owner = adAccount
    ? {
        type: "ads_management" as const,
        id: adAccount.id,
        key: adMeterKey(adAccount),
        callsPerHour: adAccount.callsPerHour,
      }
    : wabaOwner(state.accounts.get(id));
  for (const [name, value] of Object.entries(usage.headers(token.appId, owner))) headers.set(name, value);
  headers.set("facebook-api-version", call.version.slice(1) || "v27.0");
}

function wabaOwner(account: Account | undefined) {
  return account
    ? { type: "whatsapp" as const, id: account.id, key: account.id, callsPerHour: account.callsPerHour }
    : null;
}

function unknownPath({ path }: Call): GraphRefusal {
  return new GraphRefusal(400, {
    message: `Unknown path components: ${path}`,
    type: "OAuthException",
    code: 2500,
  });
}

/** A bug of the sandbox: logged to the console, answered as Meta's "unknown error". */
function surprise(error: unknown): GraphRefusal {
  console.error(error);
  return new GraphRefusal(500, {
    message: "An unknown error has occurred.",
    type: "OAuthException",
    code: 1,
    is_transient: true,
  });
}
