import type { Hono } from "hono";
import { authenticate } from "../http/authenticate";
import type { Call, GraphEnv } from "../http/call";
import { unknownObject } from "../http/graph-refusal";
import { openAdAccount } from "../http/open-ad-account";
import { touch } from "../state/state";
import type { World } from "../world";
import { formatAd, formatAdSet, formatCampaign } from "./format-ad";
import { formatAdAccount, formatPage } from "./format-ad-account";
import { formatCreative } from "./format-creative";
import { updateAd } from "./write-ad";
import { deleteCreative, updateCreative } from "./write-creative";

export function adNodeRoutes(graph: Hono<GraphEnv>, world: World): void {
  const { state } = world;

  graph.post("/:id", (c) => {
    const [call, id] = [c.get("call"), c.req.param("id")];
    const [place, creative] = [state.ads.findAd(id), state.ads.findCreative(id)];
    if (!place && !creative) throw unknown(world, call, id);
    openAdAccount(world, call, state.ads.accountOf(id), "write");
    if (place) return c.json(updateAd(state, place, call.params));
    if (creative) return c.json(updateCreative(state, creative, call.params));
    throw unknownObject("POST", id);
  });

  graph.delete("/:id", (c) => {
    const [call, id] = [c.get("call"), c.req.param("id")];
    const [place, creative] = [state.ads.findAd(id), state.ads.findCreative(id)];
    if (!place && !creative) throw unknown(world, call, id);
    openAdAccount(world, call, state.ads.accountOf(id), "write");
    if (creative) return c.json(deleteCreative(state, creative));
    if (place) state.ads.putAd({ ...place.ad, status: "DELETED", updatedAt: Date.now() });
    touch(state);
    return c.json({ success: true });
  });
}

/** Null if the id isn't an ad object's. */
export function readAdNode(world: World, call: Call, id: string): Record<string, unknown> | null {
  const { ads, businesses } = world.state;
  const fields = call.params.text("fields");
  const page = ads.pages.get(id);
  if (page) return formatPage(page, authenticate(world, call).person.id, fields);
  const account = ads.accountOf(id);
  if (!account) return null;
  const { caller } = openAdAccount(world, call, account, "read");
  const place = ads.findAd(id);
  if (place) return formatAd(place, call.origin, fields);
  const creative = ads.findCreative(id);
  if (creative) return formatCreative(creative, call.origin, fields);
  const adSet = ads.findAdSet(id);
  if (adSet) return formatAdSet(adSet, fields);
  const campaign = ads.findCampaign(id);
  if (campaign) return formatCampaign(campaign, fields);
  const owner = businesses.get(account.ownerBusinessId);
  return formatAdAccount(account, { owner, personId: caller.person.id }, fields);
}

/** Checks the token first, so that strangers learn nothing about ids. */
function unknown(world: World, call: Call, id: string) {
  authenticate(world, call);
  return unknownObject(call.method, id);
}
