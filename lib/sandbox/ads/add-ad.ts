import { createId } from "../state/create-id";
import { type State, touch } from "../state/state";
import { type OwnWords, ownGreeting, sequenceFeed, storySpec } from "./creative-specs";
import type { Ad, AdSet, Campaign, ConfiguredStatus, Creative, ReviewOutcome } from "./entity";

/** Omitted values get defaults of a typical ad. */
export type NewAd = {
  adAccountId: string;
  id?: string | undefined;
  name: string;
  /** Campaigns and ad sets of the same name and kind are shared. */
  campaign?: string | undefined;
  objective?: string | undefined;
  campaignStatus?: ConfiguredStatus | undefined;
  adSet?: string | undefined;
  adSetStatus?: ConfiguredStatus | undefined;
  destinationType?: string | undefined;
  pageId: string;
  whatsappNumber?: string | undefined;
  status?: ConfiguredStatus | undefined;
  /** For an effective status that nothing else produces. */
  effectiveStatus?: string | undefined;
  review?: "pending" | ReviewOutcome | undefined;
  text?: string | undefined;
  headline?: string | undefined;
  picture?: string | undefined;
  isVideo?: boolean | undefined;
  /** Made from an existing post: no `object_story_spec`. */
  postBased?: boolean | undefined;
  sequenceId?: string | undefined;
  optimizationType?: string | undefined;
  own?: OwnWords | undefined;
  /** `page_welcome_message` as sent; overrides `own`. */
  pageWelcomeMessage?: unknown;
  /** Creative fields as sent; an `object_story_spec` replaces the story, and its Page is filled in. */
  creative?: Record<string, unknown> | undefined;
  /** Meta's `issues_info` and `ad_review_feedback`, as sent. */
  issues?: Record<string, unknown>[] | undefined;
  feedback?: Record<string, unknown> | undefined;
  creativeId?: string | undefined;
  /** Milliseconds since 1970. */
  createdAt?: number | undefined;
};

/** Also creates the campaign and ad set if absent. */
export function addAd(state: State, given: NewAd): Ad {
  const collection = state.ads.collection(given.adAccountId);
  const createdAt = given.createdAt ?? Date.now();
  const campaign = campaignOf(state, given);
  const adSet = adSetOf(state, given, campaign);
  const { object_story_spec: _, asset_feed_spec: __, ...extra } = given.creative ?? {};
  const creative: Creative = {
    id: given.creativeId ?? createId(),
    adAccountId: given.adAccountId,
    name: `${given.name} – creative`,
    status: "ACTIVE",
    ...showing(given),
    assetFeedSpec: feedOf(given),
    extra,
    createdAt,
  };
  collection.creatives.put(creative);
  const ad: Ad = {
    id: given.id ?? createId(),
    adAccountId: given.adAccountId,
    adSetId: adSet.id,
    name: given.name,
    status: given.status ?? "ACTIVE",
    creativeId: creative.id,
    review: reviewOf(given.review, createdAt),
    forcedStatus: given.effectiveStatus ?? null,
    ...(given.issues && { issues: given.issues }),
    ...(given.feedback && { feedback: given.feedback }),
    createdAt,
    updatedAt: createdAt,
  };
  state.ads.putAd(ad);
  touch(state);
  return ad;
}

/** Pending, or just ended with the given outcome. */
export function reviewOf(review: NewAd["review"], at: number): Ad["review"] {
  if (review === undefined) return null;
  return review === "pending"
    ? { startedAt: at, endsAt: null, outcome: "approved" }
    : { startedAt: at, endsAt: at, outcome: review };
}

function showing(given: NewAd): Pick<Creative, "objectStorySpec" | "objectStoryId" | "post"> {
  const { pageId, text = "Message us, a person answers.", headline = given.name, picture = "basket-sand", own } = given;
  if (given.postBased) {
    return { objectStorySpec: null, objectStoryId: `${pageId}_${createId()}`, post: { text, headline, picture } };
  }
  if (given.creative && "source_instagram_media_id" in given.creative) {
    return { objectStorySpec: null, objectStoryId: null, post: { text, headline, picture } };
  }
  const whole = given.creative?.object_story_spec;
  if (typeof whole === "object") {
    return { objectStorySpec: { page_id: pageId, ...whole }, objectStoryId: null, post: null };
  }
  const greeting = given.pageWelcomeMessage ?? (own && ownGreeting(own));
  const story = storySpec({ pageId, text, headline, picture, isVideo: given.isVideo, greeting });
  return { objectStorySpec: story, objectStoryId: null, post: null };
}

function feedOf({ sequenceId, optimizationType, creative }: NewAd): Creative["assetFeedSpec"] {
  const given = creative?.asset_feed_spec;
  const feed = {
    ...(sequenceId === undefined ? {} : sequenceFeed(sequenceId)),
    ...(optimizationType === undefined ? {} : { optimization_type: optimizationType }),
    ...(typeof given === "object" ? given : {}),
  };
  return Object.keys(feed).length > 0 ? feed : null;
}

function campaignOf(state: State, { adAccountId, campaign = "Always on", objective, campaignStatus }: NewAd): Campaign {
  const { campaigns } = state.ads.collection(adAccountId);
  const wanted = { name: campaign, objective: objective ?? "OUTCOME_ENGAGEMENT", status: campaignStatus ?? "ACTIVE" };
  const found = campaigns
    .all()
    .find(
      ({ name, objective, status }) =>
        name === wanted.name && objective === wanted.objective && status === wanted.status,
    );
  const made: Campaign = found ?? { id: createId(), adAccountId, ...wanted };
  campaigns.put(made);
  return made;
}

function adSetOf(state: State, given: NewAd, campaign: Campaign): AdSet {
  const { adSets } = state.ads.collection(given.adAccountId);
  const wanted: Omit<AdSet, "id"> = {
    adAccountId: given.adAccountId,
    campaignId: campaign.id,
    name: given.adSet ?? "Everyone nearby",
    destinationType: given.destinationType ?? "WHATSAPP",
    pageId: given.pageId,
    whatsappNumber: given.whatsappNumber ?? null,
    status: given.adSetStatus ?? "ACTIVE",
  };
  const isWanted = (one: AdSet) =>
    (Object.keys(wanted) as (keyof typeof wanted)[]).every((name) => one[name] === wanted[name]);
  const made: AdSet = adSets.all().find(isWanted) ?? { id: createId(), ...wanted };
  adSets.put(made);
  return made;
}
