import type { Hono } from "hono";
import { formatAccount, formatPhoneNumber } from "../accounts/format";
import { readAdNode } from "../ads/ad-node-routes";
import { authenticate, requireScope } from "../http/authenticate";
import type { Call, GraphEnv } from "../http/call";
import { unknownObject } from "../http/graph-refusal";
import { openAccount } from "../http/open-account";
import { formatBusiness, formatPerson } from "../people/format";
import { formatSequence } from "../sequences/format";
import { findSequence } from "../state/collection-of";
import type { World } from "../world";

/** `GET /<id>`: Graph finds the node's type by its id. */
export function nodeRoutes(graph: Hono<GraphEnv>, world: World): void {
  graph.get("/:id", (c) => {
    const call = c.get("call");
    return c.json(readNode(world, call, c.req.param("id")));
  });
}

function readNode(world: World, call: Call, id: string): Record<string, unknown> {
  const { state } = world;
  const fields = call.params.text("fields");
  if (state.accounts.has(id)) {
    const { account } = openAccount(world, call, id);
    return formatAccount(account, state.businesses.get(account.ownerBusinessId), fields);
  }
  const numberHome = [...state.accounts.values()].find((one) => one.phoneNumbers.some((number) => number.id === id));
  const number = numberHome?.phoneNumbers.find((one) => one.id === id);
  if (numberHome && number) {
    openAccount(world, call, numberHome.id);
    return formatPhoneNumber(number, fields);
  }
  const adNode = readAdNode(world, call, id);
  if (adNode) return adNode;
  const caller = authenticate(world, call);
  const found = findSequence(state, id);
  if (found) {
    const account = state.accounts.get(found.collection.wabaId);
    const mayRead = account?.tasks[caller.person.id] && found.collection.appId === caller.app.id;
    if (!account || !mayRead) throw unknownObject("GET", id);
    requireScope(caller, "whatsapp_business_management");
    return formatSequence(
      found.sequence,
      { switches: account.switches, isInAd: state.ads.adsOf(id).length > 0 },
      fields,
    );
  }
  const business = caller.person.businessIds.includes(id) ? state.businesses.get(id) : undefined;
  if (business) return formatBusiness(business, fields);
  if (id === caller.person.id) return formatPerson(caller.person, fields);
  throw unknownObject("GET", id);
}
