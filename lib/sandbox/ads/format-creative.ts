import type { Fields } from "../http/read-fields";
import { selectFields } from "../http/select-fields";
import { ANSWERED_ONLY, CREATION_CONTENT, CREATION_EXTRAS } from "./creative-params";
import type { Creative } from "./entity";

type Node = Record<string, unknown>;

const answered = [...CREATION_EXTRAS, ...CREATION_CONTENT, ...ANSWERED_ONLY];

/** `origin` serves the picture. */
export function formatCreative(creative: Creative, origin: string, fields?: Fields | string): Node {
  return selectFields(creativeNode(creative, origin), fields, { defaults: ["id"], type: "AdCreative" });
}

/** Undefined for fields that Meta omits from this creative. */
export function creativeNode(creative: Creative, origin: string): Node {
  const { objectStorySpec, post, extra } = creative;
  const link = partOf(objectStorySpec, "link_data") ?? partOf(objectStorySpec, "template_data");
  const video = partOf(objectStorySpec, "video_data");
  const picture = textOf(link, "image_hash") ?? textOf(video, "image_hash") ?? post?.picture;
  const pictureUrl = picture && `${origin}/_sandbox/pictures/${encodeURIComponent(picture)}.svg`;
  const words = wordsOf(creative);
  const action = partOf(link ?? video, "call_to_action");
  return {
    ...Object.fromEntries(answered.map((name) => [name, extra[name]])),
    id: creative.id,
    account_id: creative.adAccountId,
    name: creative.name,
    status: creative.status,
    object_type: video ? "VIDEO" : post ? "STATUS" : "SHARE",
    thumbnail_url: pictureUrl,
    image_url: textOf(link, "picture") ?? pictureUrl,
    image_hash: picture,
    title: words.headline,
    body: words.text,
    video_id: textOf(video, "video_id"),
    call_to_action_type: extra.call_to_action_type ?? textOf(action, "type"),
    object_story_id: creative.objectStoryId ?? undefined,
    effective_object_story_id: creative.objectStoryId ?? `${textOf(objectStorySpec, "page_id")}_${creative.id}`,
    object_story_spec: objectStorySpec ?? undefined,
    asset_feed_spec: creative.assetFeedSpec ?? undefined,
    authorization_category: extra.authorization_category ?? "NONE",
  };
}

/** Looks in every kind of creative. */
export function wordsOf({ objectStorySpec, post }: Creative): {
  text: string | undefined;
  headline: string | undefined;
} {
  const link = partOf(objectStorySpec, "link_data");
  const video = partOf(objectStorySpec, "video_data");
  return {
    text: textOf(link, "message") ?? textOf(video, "message") ?? post?.text,
    headline: textOf(link, "name") ?? textOf(video, "title") ?? post?.headline,
  };
}

function partOf(parent: Node | null | undefined, name: string): Node | null {
  const part = parent?.[name];
  return typeof part === "object" && part !== null && !Array.isArray(part) ? (part as Node) : null;
}

function textOf(parent: Node | null, name: string): string | undefined {
  const value = parent?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
