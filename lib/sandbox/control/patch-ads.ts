import type { AdPlace } from "../ads/ad-store";
import { reviewOf } from "../ads/add-ad";
import { ownGreeting, sequenceFeed } from "../ads/creative-specs";
import type { Creative } from "../ads/entity";
import { adMeterKey } from "../http/open-ad-account";
import { createId } from "../state/create-id";
import type { State } from "../state/state";
import type { World } from "../world";
import type { AdAccountPatch, AdPatch, CreativePatch, PagePatch } from "./ad-patch";
import { known } from "./control-problem";
import { seedAd } from "./seed-ads";

export function patchAdAccount(world: World, id: string, patch: AdAccountPatch, appId: string): void {
  const { state } = world;
  const account = known(state.ads.accounts.get(id.replace(/^act_/, "")), `ad account ${id}`);
  const { callsMade, tasks, addAds = [], ...change } = patch;
  Object.assign(account, change);
  if (callsMade !== undefined) world.usage.setCalls(appId, adMeterKey(account), callsMade);
  setTasks(account.tasks, tasks);
  const home = known(state.accounts.get(account.wabaId), `account ${account.wabaId}`);
  for (const ad of addAds)
    seedAd(state, home, [account.id], [], { adAccount: 0, ...ad }, state.ads.collection(account.id).ads.size + 1);
}

export function patchAd(state: State, id: string, patch: AdPatch | null): void {
  const place = known(state.ads.findAd(id) ?? undefined, `ad ${id}`);
  const { ad, adSet, campaign } = place;
  if (patch === null) {
    state.ads.removeAd(ad);
    return;
  }
  const collection = state.ads.collection(ad.adAccountId);
  const { objective, campaignStatus, destinationType, adSetStatus, pageId } = patch;
  collection.campaigns.put({
    ...campaign,
    ...(objective && { objective }),
    ...(campaignStatus && { status: campaignStatus }),
  });
  collection.adSets.put({
    ...adSet,
    ...(destinationType && { destinationType }),
    ...(adSetStatus && { status: adSetStatus }),
    ...(pageId && { pageId }),
  });
  const creativeId = patch.greetsWith === undefined ? patch.creativeId : newCreative(state, place, patch.greetsWith);
  if (creativeId !== undefined) known(collection.creatives.get(creativeId), `creative ${creativeId}`);
  state.ads.putAd({
    ...ad,
    ...(patch.name === undefined ? {} : { name: patch.name }),
    ...(patch.status === undefined ? {} : { status: patch.status }),
    ...(patch.effectiveStatus === undefined ? {} : { forcedStatus: patch.effectiveStatus }),
    ...(patch.review === undefined ? {} : { review: reviewOf(patch.review ?? undefined, Date.now()) }),
    ...(creativeId === undefined ? {} : { creativeId }),
    updatedAt: Date.now(),
  });
}

/** For tests only: Meta's creatives are immutable. Updates the ads that use it. */
export function patchCreative(state: State, id: string, patch: CreativePatch): void {
  const creative = known(state.ads.findCreative(id) ?? undefined, `creative ${id}`);
  const collection = state.ads.collection(creative.adAccountId);
  const users = collection.ads.all().filter(({ creativeId }) => creativeId === id);
  for (const ad of users) state.ads.removeAd(ad);
  collection.creatives.put({ ...creative, ...patch } as Creative);
  for (const ad of users) state.ads.putAd(ad);
}

export function patchPage(state: State, id: string, { tasks, ...change }: PagePatch): void {
  const page = known(state.ads.pages.get(id), `Page ${id}`);
  Object.assign(page, change);
  setTasks(page.tasks, tasks);
}

function newCreative(state: State, { creative }: AdPlace, greeting: NonNullable<AdPatch["greetsWith"]> | null): string {
  const made: Creative = {
    ...creative,
    id: createId(),
    objectStorySpec: withGreeting(creative.objectStorySpec, greeting && "own" in greeting ? greeting.own : null),
    assetFeedSpec: greeting && "sequenceId" in greeting ? sequenceFeed(greeting.sequenceId) : null,
    createdAt: Date.now(),
  };
  state.ads.collection(creative.adAccountId).creatives.put(made);
  return made.id;
}

function withGreeting(story: Creative["objectStorySpec"], text: string | null): Creative["objectStorySpec"] {
  if (!story) return null;
  const part = "video_data" in story ? "video_data" : "link_data";
  const { page_welcome_message: _, ...media } = story[part] as Record<string, unknown>;
  return { ...story, [part]: { ...media, ...(text === null ? {} : { page_welcome_message: ownGreeting({ text }) }) } };
}

function setTasks<T>(held: Record<string, T[]>, given: Record<string, T[] | null> | undefined): void {
  for (const [personId, tasks] of Object.entries(given ?? {})) {
    if (tasks) held[personId] = tasks;
    else delete held[personId];
  }
}
