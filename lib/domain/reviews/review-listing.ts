import type { ReviewState } from "./review";
import type { ReviewPolicy } from "./review-policy";
import type { ReviewPerson, ReviewSummary } from "./review-view";

export const reviewTabs = ["waiting", "mine", "ready", "open", "closed"] as const;

export type ReviewTab = (typeof reviewTabs)[number];

export type ReviewListing = {
  userId: string;
  reviews: ReviewSummary[];
  closedCount: number;
  policy: ReviewPolicy;
  /** Members have left since the policy was set: for some author nobody is left to approve. */
  isUnsatisfiable: boolean;
  members: ReviewPerson[];
  publishers: ReviewPerson[];
};

export const isClosed = (state: ReviewState): boolean => state === "published" || state === "withdrawn";

export function inTab({ state, waitsForMe, author }: ReviewSummary, tab: ReviewTab, userId: string): boolean {
  if (tab === "closed") return isClosed(state);
  if (isClosed(state)) return false;
  if (tab === "waiting") return waitsForMe;
  if (tab === "mine") return author.userId === userId;
  return tab === "open" || state === "approved";
}
