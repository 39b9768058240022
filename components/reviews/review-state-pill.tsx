import { Pill, type PillTone } from "@/components/ui/feedback/pill";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { ReviewAction, ReviewState } from "@/lib/domain/reviews/review";
import { type ReviewOutcome, reviewOutcome } from "@/lib/domain/reviews/review-outcome";

const looks: Record<Exclude<ReviewState, "published"> | ReviewOutcome, { tone: PillTone; label: Message }> = {
  open: { tone: "blue", label: msg("reviews.reviewStatePill.open") },
  "changes-requested": { tone: "amber", label: msg("reviews.reviewStatePill.changesRequested") },
  approved: { tone: "accent", label: msg("reviews.reviewStatePill.approved") },
  "on-hold": { tone: "red", label: msg("reviews.reviewStatePill.onHold") },
  outdated: { tone: "amber", label: msg("reviews.reviewStatePill.outdated") },
  published: { tone: "neutral", label: msg("reviews.reviewStatePill.published") },
  deleted: { tone: "neutral", label: msg("reviews.reviewStatePill.deleted") },
  switched: { tone: "neutral", label: msg("reviews.reviewStatePill.switched") },
  withdrawn: { tone: "neutral", label: msg("reviews.reviewStatePill.withdrawn") },
};

export function ReviewStatePill({ state, action }: { state: ReviewState; action: ReviewAction }) {
  const text = useMessageText();
  const { tone, label } = looks[state === "published" ? reviewOutcome(action) : state];
  return (
    <Pill tone={tone} dot>
      {text(label)}
    </Pill>
  );
}
