import type { Context, Hono } from "hono";
import { authenticate, requireScope } from "../http/authenticate";
import type { Call, GraphEnv } from "../http/call";
import { GraphRefusal, missingPermission, unknownObject } from "../http/graph-refusal";
import { listParam } from "../http/object-param";
import { type OpenAdAccount, openAdAccount } from "../http/open-ad-account";
import { pageLinks } from "../http/page-links";
import { pageOf } from "../http/page-of";
import { type Fields, readFields } from "../http/read-fields";
import { readWindow } from "../http/read-window";
import type { Collection } from "../state/collection";
import type { World } from "../world";
import { effectiveStatus } from "./effective-status";
import type { Ad, AdAccount } from "./entity";
import { formatAd, formatAdSet, formatCampaign } from "./format-ad";
import { formatAdAccount, formatPage } from "./format-ad-account";
import { formatCreative } from "./format-creative";
import { createCreative } from "./write-creative";

type Node = Record<string, unknown>;

export function adAccountRoutes(graph: Hono<GraphEnv>, world: World): void {
  const { state } = world;

  graph.get("/me/adaccounts", (c) => {
    const call = c.get("call");
    return c.json(listAccounts(world, call, (account, personId) => account.tasks[personId] !== undefined));
  });
  graph.get("/:businessId/owned_ad_accounts", (c) => {
    const [call, id] = [c.get("call"), c.req.param("businessId")];
    requireBusiness(world, call, id);
    return c.json(listAccounts(world, call, (account) => account.ownerBusinessId === id));
  });
  graph.get("/:businessId/client_ad_accounts", (c) => {
    const [call, id] = [c.get("call"), c.req.param("businessId")];
    requireBusiness(world, call, id);
    return c.json(listAccounts(world, call, (account) => account.clientBusinessIds.includes(id)));
  });
  graph.get("/me/accounts", (c) => {
    const call = c.get("call");
    const caller = authenticate(world, call);
    requireScope(caller, "pages_show_list");
    const pages = [...state.ads.pages.values()].filter(({ tasks }) => tasks[caller.person.id]);
    return c.json(
      pageOf(
        call,
        pages.map((page) => formatPage(page, caller.person.id, call.params.text("fields"))),
      ),
    );
  });

  const open = (c: Context<GraphEnv>, need: "read" | "write") => {
    const id = c.req.param("adAccountId") ?? "";
    const account = id.startsWith("act_") ? state.ads.accountOf(id) : null;
    return openAdAccount(world, c.get("call"), account, need);
  };
  graph.get("/:adAccountId/ads", (c) => c.json(listAds(world, open(c, "read"), c.get("call"))));
  graph.get("/:adAccountId/adsets", (c) => {
    const { account } = open(c, "read");
    return c.json(
      listOf(c.get("call"), state.ads.collection(account.id).adSets, formatAdSet, ({ status }) => !isGone(status)),
    );
  });
  graph.get("/:adAccountId/campaigns", (c) => {
    const { account } = open(c, "read");
    const { campaigns } = state.ads.collection(account.id);
    return c.json(listOf(c.get("call"), campaigns, formatCampaign, ({ status }) => !isGone(status)));
  });
  graph.get("/:adAccountId/adcreatives", (c) => {
    const { account } = open(c, "read");
    const call = c.get("call");
    const { creatives } = state.ads.collection(account.id);
    const format = (creative: Parameters<typeof formatCreative>[0], fields?: Fields) =>
      formatCreative(creative, call.origin, fields);
    return c.json(listOf(call, creatives, format, ({ status }) => status === "ACTIVE"));
  });
  graph.post("/:adAccountId/adcreatives", (c) => {
    return c.json(createCreative(state, open(c, "write"), c.get("call").params));
  });
}

/** Newest first; without `effective_status` omits deleted and archived ads. */
function listAds({ state }: World, { account }: OpenAdAccount, call: Call): Node {
  const collection = state.ads.collection(account.id);
  const wanted = listParam(call.params, "effective_status");
  const isListed = (ad: Ad) => {
    const place = state.ads.placeOf(ad);
    const status = place && effectiveStatus(place, Date.now());
    return status !== null && (wanted.length > 0 ? wanted.includes(status) : !isGone(status));
  };
  const format = (ad: Ad, fields?: Fields) => {
    const place = state.ads.placeOf(ad);
    return place ? formatAd(place, call.origin, fields) : {};
  };
  const page = listOf(call, collection.ads, format, isListed);
  const fields = readFields(call.params.text("fields"));
  if (fields?.get("creative")?.has("object_story_spec") && page.data.length > account.rowsAtOnce) throw tooMuchData();
  return page;
}

function listOf<T extends { id: string }>(
  call: Call,
  collection: Collection<T>,
  format: (item: T, fields?: Fields) => Node,
  isListed: (item: T) => boolean,
): { data: Node[]; paging?: Node } {
  const window = readWindow(call.params);
  const fields = readFields(call.params.text("fields"));
  const { slots, hasNext, hasPrevious } = collection.page(window, isListed);
  const data = slots.map(({ item }) => format(item, fields));
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return { data };
  const edges = { first: first.ordinal, last: last.ordinal, hasNext, hasPrevious, limit: window.limit };
  return { data, paging: pageLinks(call, edges) };
}

function listAccounts(world: World, call: Call, isListed: (account: AdAccount, personId: string) => boolean): Node {
  const caller = authenticate(world, call);
  const { scopes } = caller.token;
  if (!scopes.includes("ads_read") && !scopes.includes("ads_management")) throw missingPermission("ads_read");
  const { businesses, ads } = world.state;
  const rows = [...ads.accounts.values()]
    .filter((account) => isListed(account, caller.person.id))
    .map((account) => {
      const context = { owner: businesses.get(account.ownerBusinessId), personId: caller.person.id };
      return formatAdAccount(account, context, call.params.text("fields"));
    });
  return pageOf(call, rows);
}

function requireBusiness(world: World, call: Call, businessId: string): void {
  const caller = authenticate(world, call);
  if (!caller.person.businessIds.includes(businessId)) throw unknownObject("GET", businessId);
  requireScope(caller, "business_management");
}

function tooMuchData(): GraphRefusal {
  return new GraphRefusal(500, {
    message: "Please reduce the amount of data you're asking for, then retry your request",
    type: "OAuthException",
    code: 1,
    error_subcode: 99,
  });
}

function isGone(status: string): boolean {
  return status === "DELETED" || status === "ARCHIVED";
}
