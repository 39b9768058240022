import { z } from "zod";
import { type GraphGreeting, parseGreeting } from "./parse-greeting";
import { wireId, wireText } from "./wire";

type Spec = Record<string, unknown>;

/**
 * A creative. The two specs are Meta's objects untouched, for a copy must lose nothing; `getCreative` reads them
 * whole, in rows of `listAds` `assetFeedSpec` is cut to what tells the greeting.
 */
export type GraphCreative = {
  id: string;
  name: string;
  thumbnailUrl: string | null;
  story: { text: string; headline: string; pictureUrl: string | null } | null;
  greeting: GraphGreeting;
  /** Made from an existing post: it has no `objectStorySpec` to copy. */
  postBased: boolean;
  /** `<page id>_<post id>` of that post. */
  postId: string | null;
  /** Present on creatives whose parts Meta chooses by itself; with it a sequence is not used. */
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
  object_story_id: wireText,
  object_story_spec: spec,
  asset_feed_spec: spec,
});

/** A creative as it stands on the wire; null when it has no id. Never throws: one odd creative must not cost the page. */
export function parseCreative(wire: unknown): GraphCreative | null {
  const row = creativeSchema.safeParse(wire).data;
  if (!row) return null;
  const objectStorySpec = row.object_story_spec ?? null;
  const assetFeedSpec = row.asset_feed_spec ?? null;
  const link = partOf(objectStorySpec, "link_data");
  const video = partOf(objectStorySpec, "video_data");
  const pictureUrl = textOf(link, "picture") ?? textOf(video, "image_url") ?? row.image_url ?? row.thumbnail_url;
  const text = textOf(link, "message") ?? textOf(video, "message") ?? row.body;
  const headline = textOf(link, "name") ?? textOf(video, "title") ?? row.title;
  const hasStory = text !== null || headline !== null || pictureUrl !== null;
  return {
    id: row.id,
    name: row.name ?? "",
    thumbnailUrl: row.thumbnail_url ?? pictureUrl,
    story: hasStory ? { text: text ?? "", headline: headline ?? "", pictureUrl } : null,
    greeting: parseGreeting(row),
    postBased: row.object_story_id !== null && objectStorySpec === null,
    postId: row.object_story_id,
    optimizationType: textOf(assetFeedSpec, "optimization_type"),
    objectStorySpec,
    assetFeedSpec,
  };
}

function partOf(parent: Spec | null, name: string): Spec | null {
  return spec.parse(parent?.[name]) ?? null;
}

function textOf(parent: Spec | null, name: string): string | null {
  const value = parent?.[name];
  return typeof value === "string" && value !== "" ? value : null;
}
