type Spec = Record<string, unknown>;

/** A creative's two specs as Meta knows them. */
export type CreativeSpecs = { objectStorySpec: Spec; assetFeedSpec: Spec | null };

const STORIES = ["link_data", "video_data", "template_data", "photo_data"];

/**
 * The specs of a copy that greets with this sequence (null: with no sequence), and is otherwise the same. A greeting of
 * the ad's own would stand beside the sequence, so it is left out. Source: the guide's "Marketing API experience".
 */
export function creativeWith(
  { objectStorySpec, assetFeedSpec }: CreativeSpecs,
  sequenceId: string | null,
): { objectStorySpec: Spec; assetFeedSpec?: Spec } {
  const story = Object.entries(objectStorySpec).map(([key, value]) => [
    key,
    STORIES.includes(key) && isSpec(value) ? asSent(value, sequenceId !== null) : value,
  ]);
  const { additional_data, ...feed } = assetFeedSpec ?? {};
  const {
    partner_app_welcome_message_flow_id: _,
    page_welcome_message: own,
    ...others
  } = isSpec(additional_data) ? additional_data : {};
  const additional = sequenceId
    ? { ...others, partner_app_welcome_message_flow_id: sequenceId }
    : { ...others, ...(own === undefined ? {} : { page_welcome_message: own }) };
  const spec = { ...feed, ...(Object.keys(additional).length > 0 && { additional_data: additional }) };
  return { objectStorySpec: Object.fromEntries(story), ...(Object.keys(spec).length > 0 && { assetFeedSpec: spec }) };
}

/** Meta answers with a picture's hash and its address, and takes only one of them. Source: Marketing API, "Ad Creative". */
function asSent(story: Spec, dropGreeting: boolean): Spec {
  const doubled = story.image_hash === undefined ? [] : ["picture", "image_url"];
  const left = [...doubled, ...(dropGreeting ? ["page_welcome_message"] : [])];
  return Object.fromEntries(Object.entries(story).filter(([key]) => !left.includes(key)));
}

const isSpec = (value: unknown): value is Spec => typeof value === "object" && value !== null && !Array.isArray(value);
