import { type Message, msg } from "@/lib/domain/messages/message";
import { CARRIED_FIELDS, LOST_FIELDS } from "../changes/creative-fields";
import type { Finding } from "../changes/finding";

type Fields = Record<string, unknown>;

export type CarriedFields = { carried: Fields; notCarried: Finding[] };

const SOURCE = msg("ads.carriedFields.metaMarketingApiAd");

/** Takes a creative as Meta returns it; `carried` has the form that creation accepts. */
export function carriedFields(given: Fields): CarriedFields {
  const isGiven = (name: string) => given[name] !== undefined && given[name] !== null;
  const carried: Fields = Object.fromEntries(CARRIED_FIELDS.filter(isGiven).map((name) => [name, given[name]]));
  const notCarried = Object.entries(LOST_FIELDS)
    .filter(([name]) => isGiven(name) && given[name] !== false)
    .map(([name, what]) => note(name, msg("ads.carriedFields.copyDoesNotKeep", { what })));
  if (Array.isArray(carried.adlabels)) {
    // Meta returns whole labels but accepts only ids.
    carried.adlabels = carried.adlabels.filter(isObject).map(({ id }) => ({ id }));
  }
  const freedom = carried.degrees_of_freedom_spec;
  const features = isObject(freedom) ? freedom.creative_features_spec : undefined;
  if (isObject(freedom) && isObject(features) && "standard_enhancements" in features) {
    const { standard_enhancements, ...single } = features;
    const { creative_features_spec: _, ...rest } = freedom;
    const kept = { ...rest, ...(Object.keys(single).length > 0 && { creative_features_spec: single }) };
    if (Object.keys(kept).length > 0) carried.degrees_of_freedom_spec = kept;
    else delete carried.degrees_of_freedom_spec;
    if (!isOptedOut(standard_enhancements)) {
      const sentence = msg("ads.carriedFields.copyDoesNotKeep2");
      notCarried.push(note("standard_enhancements", sentence));
    }
  }
  return { carried, notCarried };
}

function isOptedOut(feature: unknown): boolean {
  return isObject(feature) && feature.enroll_status === "OPT_OUT";
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const note = (field: string, sentence: Message): Finding => ({
  id: `not-carried-${field}`,
  severity: "note",
  sentence,
  source: SOURCE,
});
