import type { ReviewSummary } from "@/lib/domain/reviews/review-view";

/** Where the author writes on: a new sequence's draft, or the sequence itself. */
export function draftPath(wabaId: string, { action, draftId, sequenceId }: ReviewSummary): string {
  return action === "update" && sequenceId
    ? `/${wabaId}/sequences/${encodeURIComponent(sequenceId)}`
    : `/${wabaId}/sequences/new?draft=${draftId}`;
}
