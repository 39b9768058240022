import type { ReviewPolicy } from "./review-policy";
import type { ReviewPerson, ReviewSummary } from "./review-view";

export const reviewTabs = ["waiting", "mine", "ready", "open", "closed"] as const;

export type ReviewTab = (typeof reviewTabs)[number];

export type ReviewListing = {
  /** Who reads it. */
  userId: string;
  reviews: ReviewSummary[];
  policy: ReviewPolicy;
  /** Members have left since the policy was set: for some author nobody is left to approve. */
  isUnsatisfiable: boolean;
  members: ReviewPerson[];
  /** Who may publish what is approved. */
  publishers: ReviewPerson[];
};

export function inTab({ state, waitsForMe, author }: ReviewSummary, tab: ReviewTab, userId: string): boolean {
  const isClosed = state === "published" || state === "withdrawn";
  if (tab === "closed") return isClosed;
  if (isClosed) return false;
  if (tab === "waiting") return waitsForMe;
  if (tab === "mine") return author.userId === userId;
  return tab === "open" || state === "approved";
}
