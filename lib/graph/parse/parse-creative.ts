import { z } from "zod";
import { type GraphGreeting, parseGreeting } from "./parse-greeting";
import { wireId, wireText } from "./wire";

type Spec = Record<string, unknown>;

/** Plain fields only; callers add the specs they need. */
export const CREATIVE_FIELDS = [
  ...["id", "name", "thumbnail_url", "image_url", "title", "body", "call_to_action_type"],
  ...["object_story_id", "source_facebook_post_id", "source_instagram_media_id", "effective_instagram_media_id"],
] as const;

/** Specs are Meta's untouched objects, so that a copy loses nothing. `listAds` cuts `assetFeedSpec` to the greeting. */
export type GraphCreative = {
  id: string;
  name: string;
  thumbnailUrl: string | null;
  story: { text: string; headline: string; pictureUrl: string | null } | null;
  greeting: GraphGreeting;
  /** Set if made from an existing post, which can't be copied. */
  postSource: "facebook" | "instagram" | null;
  /** Set if Meta returns the button separately: `WHATSAPP_MESSAGE`. */
  buttonType: string | null;
  /** Different content per placement or language. */
  hasCustomizedAssets: boolean;
  /** `<page id>_<post id>` of that post. */
  postId: string | null;
  /** Set on creatives whose parts Meta selects; Meta then ignores a sequence. */
  optimizationType: string | null;
  objectStorySpec: Spec | null;
  assetFeedSpec: Spec | null;
};

const spec = z
  .custom<Spec>((value) => typeof value === "object" && value !== null && !Array.isArray(value))
  .nullish()
  .catch(null);
const creativeSchema = z.looseObject({
  id: wireId,
  name: wireText,
  thumbnail_url: wireText,
  image_url: wireText,
  title: wireText,
  body: wireText,
  call_to_action_type: wireText,
  object_story_id: wireText,
  source_facebook_post_id: wireId.nullish().catch(null),
  source_instagram_media_id: wireId.nullish().catch(null),
  effective_instagram_media_id: wireId.nullish().catch(null),
  object_story_spec: spec,
  asset_feed_spec: spec,
});

/** Null without an id. Never throws: one odd creative must not cost the page. */
export function parseCreative(wire: unknown): GraphCreative | null {
  const row = creativeSchema.safeParse(wire).data;
  if (!row) return null;
  const objectStorySpec = row.object_story_spec ?? null;
  const assetFeedSpec = row.asset_feed_spec ?? null;
  const link = partOf(objectStorySpec, "link_data");
  const video = partOf(objectStorySpec, "video_data");
  const template = partOf(objectStorySpec, "template_data");
  const pictureUrl = textOf(link, "picture") ?? textOf(video, "image_url") ?? row.image_url ?? row.thumbnail_url;
  const text = textOf(link, "message") ?? textOf(video, "message") ?? textOf(template, "message") ?? row.body;
  const headline = textOf(link, "name") ?? textOf(video, "title") ?? textOf(template, "name") ?? row.title;
  const hasStory = text !== null || headline !== null || pictureUrl !== null;
  return {
    id: row.id,
    name: row.name ?? "",
    thumbnailUrl: row.thumbnail_url ?? pictureUrl,
    story: hasStory ? { text: text ?? "", headline: headline ?? "", pictureUrl } : null,
    greeting: parseGreeting(row),
    postSource: postSourceOf(row, objectStorySpec),
    buttonType: row.call_to_action_type,
    hasCustomizedAssets: Array.isArray(assetFeedSpec?.asset_customization_rules),
    postId: row.object_story_id,
    optimizationType: textOf(assetFeedSpec, "optimization_type"),
    objectStorySpec,
    assetFeedSpec,
  };
}

/** `effective_instagram_media_id` also appears on ads with their own content, so it counts only without a story. */
function postSourceOf(row: z.output<typeof creativeSchema>, story: Spec | null): GraphCreative["postSource"] {
  if (row.source_instagram_media_id) return "instagram";
  if (row.source_facebook_post_id) return "facebook";
  if (story && Object.values(story).some((part) => spec.parse(part))) return null;
  if (row.object_story_id !== null && story === null) return "facebook";
  return row.effective_instagram_media_id ? "instagram" : null;
}

function partOf(parent: Spec | null, name: string): Spec | null {
  return spec.parse(parent?.[name]) ?? null;
}

function textOf(parent: Spec | null, name: string): string | null {
  const value = parent?.[name];
  return typeof value === "string" && value !== "" ? value : null;
}
