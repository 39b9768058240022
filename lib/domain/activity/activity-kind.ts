export const activityKinds = ["sequences", "elsewhere", "ads", "reviews", "team", "settings", "deliveries"] as const;

export type ActivityKind = (typeof activityKinds)[number];

const kindsByNoun: Record<string, ActivityKind> = {
  sequence: "sequences",
  draft: "sequences",
  elsewhere: "elsewhere",
  ad: "ads",
  ads: "ads",
  change: "ads",
  creative: "ads",
  review: "reviews",
  comment: "reviews",
  link: "reviews",
  team: "team",
  invite: "team",
  session: "team",
  delivery: "deliveries",
};

/** From the noun of an action such as `sequence.update`; everything else changes how the account works. */
export function activityKind(action: string): ActivityKind {
  return kindsByNoun[action.split(".")[0] ?? ""] ?? "settings";
}

export function sequenceOf(action: string, subjectId: string | null, detail: Record<string, unknown>): string | null {
  if (/^(sequence|elsewhere)\./.test(action)) return subjectId;
  return typeof detail.sequenceId === "string" ? detail.sequenceId : null;
}
