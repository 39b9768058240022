"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { usePublishReview } from "@/lib/client/reviews/use-reviews";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";

/** One press: what is sent is what was approved, so there is nothing left to confirm. */
export function PublishQueued({ wabaId, review }: { wabaId: string; review: ReviewSummary }) {
  const t = useTranslations("reviews.publishQueued");
  const router = useRouter();
  const { id, revision, name, action } = review;
  const { busy, run } = usePublishReview(
    wabaId,
    ({ changeId }) => {
      toast.show({ title: t(action === "delete" ? "deleted" : "published", { name }) });
      if (changeId) router.push(`/${wabaId}/changes/${changeId}`);
    },
    (refusal) => toast.refusal(refusal),
  );
  return (
    <Button
      size="sm"
      variant={action === "delete" ? "danger" : "primary"}
      busy={busy}
      aria-label={t(action === "delete" ? "deleteName" : "publishName", { name })}
      onClick={() => run({ reviewId: id, revision })}
    >
      {t(action === "delete" ? "delete" : "publish")}
    </Button>
  );
}
