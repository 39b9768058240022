import { invalidParameter } from "../http/graph-refusal";
import type { Params } from "../http/params";
import { CREATION_CONTENT, CREATION_EXTRAS, OF_THE_CALL } from "./creative-params";
import { creativeRefusal } from "./creative-refusal";

type Spec = Record<string, unknown>;

const known = new Set([
  ...["name", "object_story_spec", "object_story_id", "asset_feed_spec"],
  ...CREATION_EXTRAS,
  ...CREATION_CONTENT,
  ...OF_THE_CALL,
]);

/** Rejects unknown parameters, duplicate pictures and old bundles on every Page. */
export function refuseCreative(
  params: Params,
  specs: { story: Spec | null; feed: Spec | null; freedom: unknown },
): void {
  const strange = params.entries().find(([name]) => !known.has(name));
  if (strange) throw invalidParameter(`The parameter ${strange[0]} is not supported`);
  if (holdsTwoPictures(specs.story)) {
    throw creativeRefusal(
      "Only one image can be used",
      "Specify either image_hash or the address of a picture, not both.",
      1_443_051,
    );
  }
  if (holdsTwoThumbnails(specs.feed)) {
    throw creativeRefusal(
      "Only one thumbnail can be used",
      "Specify either thumbnail_hash or thumbnail_url, not both.",
    );
  }
  if (isSpec(specs.freedom) && isSpec(specs.freedom.creative_features_spec)) {
    if ("standard_enhancements" in specs.freedom.creative_features_spec) {
      throw creativeRefusal(
        "Standard enhancements are no longer available",
        "Creating ads with the standard enhancements bundle is no longer supported. Choose single enhancements.",
        3_858_504,
      );
    }
  }
}

function holdsTwoPictures(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsTwoPictures);
  if (!isSpec(value)) return false;
  const isDoubled = value.image_hash !== undefined && (value.picture ?? value.image_url) !== undefined;
  return isDoubled || Object.values(value).some(holdsTwoPictures);
}

function holdsTwoThumbnails(feed: Spec | null): boolean {
  const videos = Array.isArray(feed?.videos) ? feed.videos : [];
  return videos.filter(isSpec).some((video) => video.thumbnail_hash !== undefined && video.thumbnail_url !== undefined);
}

const isSpec = (value: unknown): value is Spec => typeof value === "object" && value !== null && !Array.isArray(value);
