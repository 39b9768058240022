"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { toast } from "@/components/ui/feedback/toast";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { usePublishReview, useWithdrawReview } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import { isClosed } from "@/lib/domain/reviews/review-listing";
import type { ReviewView } from "@/lib/domain/reviews/review-view";

const DecideDialog = lazyPart(() => import("./decide-dialog").then((module) => ({ default: module.DecideDialog })));
const OverrideDialog = lazyPart(() =>
  import("./override-dialog").then((module) => ({ default: module.OverrideDialog })),
);

type Props = {
  wabaId: string;
  review: ReviewView;
  /** Earlier revisions can be read, not decided on. */
  isNewest: boolean;
  onRefused: (refusal: Refusal) => void;
  onDone: () => void;
};

export function ReviewActions({ wabaId, review, isNewest, onRefused, onDone }: Props) {
  const t = useTranslations("reviews.reviewActions");
  const can = useCan();
  const router = useRouter();
  const [deciding, setDeciding] = useState<DecisionKind | null>(null);
  const [isOverriding, setOverriding] = useState(false);
  const { state, isAuthor, action, changeId } = review;
  const publishing = usePublishReview(
    wabaId,
    ({ sequenceId, changeId }) => {
      onDone();
      toast.show({ title: t(action === "delete" ? "deleted" : "done", { name: review.name }) });
      if (changeId) router.push(`/${wabaId}/changes/${changeId}`);
      else if (sequenceId) router.push(`/${wabaId}/sequences/${encodeURIComponent(sequenceId)}`);
    },
    onRefused,
  );
  const withdrawing = useWithdrawReview(wabaId, onRefused);
  if (isClosed(state)) return null;
  const mayDecide = !isAuthor && can("review:decide") && isNewest && state !== "outdated";
  const publish = (overrideReason?: string) =>
    publishing.run({ reviewId: review.id, revision: review.revision, overrideReason });
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:*:grow">
      {isAuthor || can("review:override") ? (
        <Button variant="ghost" busy={withdrawing.busy} onClick={() => withdrawing.run({ reviewId: review.id })}>
          {t(isAuthor ? "withdraw" : "close")}
        </Button>
      ) : null}
      {mayDecide && state === "approved" ? (
        <Button variant="ghost" onClick={() => setDeciding("hold")}>
          {t("hold")}
        </Button>
      ) : null}
      {mayDecide ? (
        <>
          <Button onClick={() => setDeciding("changes-requested")}>{t("requestChanges")}</Button>
          <Button variant={state === "approved" ? undefined : "primary"} onClick={() => setDeciding("approved")}>
            {t("approve")}
          </Button>
        </>
      ) : null}
      {action !== "switch-ads" &&
      review.policy.kind !== "none" &&
      can("review:override") &&
      can("sequence:publish") &&
      state !== "approved" &&
      state !== "outdated" ? (
        <Button variant="ghost" onClick={() => setOverriding(true)}>
          {t("override")}
        </Button>
      ) : null}
      {action === "switch-ads" && changeId ? (
        <Link
          href={`/${wabaId}/changes/${changeId}`}
          className={buttonClass({ variant: state === "approved" && can("ads:change") ? "primary" : "secondary" })}
        >
          {t("openChange")}
        </Link>
      ) : null}
      {action !== "switch-ads" && can("sequence:publish") && state === "approved" ? (
        <Button variant={action === "delete" ? "danger" : "primary"} busy={publishing.busy} onClick={() => publish()}>
          {t(action === "delete" ? "delete" : "publish")}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {deciding ? (
          <DecideDialog
            {...{ wabaId, review, onRefused }}
            decision={deciding}
            onClose={() => setDeciding(null)}
            onDone={onDone}
          />
        ) : null}
        {isOverriding ? (
          <OverrideDialog
            busy={publishing.busy}
            onConfirm={(reason) => {
              publish(reason);
              setOverriding(false);
            }}
            onClose={() => setOverriding(false)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
