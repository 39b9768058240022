type Spec = Record<string, unknown>;

export type CreativeSpecs = { objectStorySpec: Spec; assetFeedSpec: Spec | null; carried?: Spec };

export type CreativeCopy = { objectStorySpec: Spec; assetFeedSpec?: Spec; carried: Spec };

/** Drops the ad's own greeting, which would conflict. Source: the guide's "Marketing API experience". */
export function creativeWith(
  { objectStorySpec, assetFeedSpec, carried = {} }: CreativeSpecs,
  sequenceId: string | null,
): CreativeCopy {
  const story = Object.entries(objectStorySpec).map(([key, value]) => [
    key,
    isSpec(value) && sequenceId !== null ? without(value, GREETING) : value,
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
  return {
    objectStorySpec: asSent(Object.fromEntries(story)) as Spec,
    ...(Object.keys(spec).length > 0 && { assetFeedSpec: asSent(spec) as Spec }),
    carried: sequenceId === null ? carried : without(carried, GREETING),
  };
}

const GREETING = ["page_welcome_message"];
/** Hash field → address fields of the same picture. */
const DOUBLED: [string, string[]][] = [
  ["image_hash", ["picture", "image_url"]],
  ["thumbnail_hash", ["thumbnail_url"]],
];

/** Meta returns a picture's hash and address but accepts only one. Source: Marketing API, "Ad Creative". */
function asSent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSent);
  if (!isSpec(value)) return value;
  const left = DOUBLED.flatMap(([hash, addresses]) => (value[hash] === undefined ? [] : addresses));
  return Object.fromEntries(Object.entries(without(value, left)).map(([key, part]) => [key, asSent(part)]));
}

const without = (spec: Spec, left: readonly string[]): Spec =>
  Object.fromEntries(Object.entries(spec).filter(([key]) => !left.includes(key)));

const isSpec = (value: unknown): value is Spec => typeof value === "object" && value !== null && !Array.isArray(value);
