import type { ReviewAction } from "./review";

export type ReviewOutcome = "published" | "deleted" | "switched";

/** What has been done once a review ends as "published". */
export function reviewOutcome(action: ReviewAction): ReviewOutcome {
  if (action === "delete") return "deleted";
  return action === "switch-ads" ? "switched" : "published";
}
