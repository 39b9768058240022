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
import type { RareAction } from "./rare-action";
import { RareActions } from "./rare-actions";

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
  const mayPublish = action !== "switch-ads" && can("sequence:publish");
  const mayOverride =
    mayPublish &&
    review.policy.kind !== "none" &&
    can("review:override") &&
    state !== "approved" &&
    state !== "outdated";
  const withdraw = () => withdrawing.run({ reviewId: review.id });
  const rare: RareAction[] = [];
  if (isAuthor || can("review:override"))
    rare.push({ name: isAuthor ? "withdraw" : "close", busy: withdrawing.busy, run: withdraw });
  if (mayDecide && state === "approved") {
    rare.push({ name: "hold", run: () => setDeciding("hold") });
    rare.push({ name: "requestChanges", run: () => setDeciding("changes-requested") });
  }
  if (mayOverride) rare.push({ name: "override", run: () => setOverriding(true) });
  return (
    <>
      <RareActions actions={rare} />
      <div className="flex items-center gap-2 empty:hidden max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:h-14 max-sm:*:flex-1 max-sm:border-line max-sm:border-t max-sm:bg-surface max-sm:px-4">
        {mayDecide ? (
          <>
            {state === "approved" ? null : (
              <Button onClick={() => setDeciding("changes-requested")}>{t("requestChanges")}</Button>
            )}
            <Button variant={state === "approved" ? undefined : "primary"} onClick={() => setDeciding("approved")}>
              {t("approve")}
            </Button>
          </>
        ) : null}
        {action === "switch-ads" && changeId ? (
          <Link
            href={`/${wabaId}/changes/${changeId}`}
            className={buttonClass({ variant: state === "approved" && can("ads:change") ? "primary" : "secondary" })}
          >
            {t("openChange")}
          </Link>
        ) : null}
        {mayPublish && state === "approved" ? (
          <Button variant={action === "delete" ? "danger" : "primary"} busy={publishing.busy} onClick={() => publish()}>
            {t(action === "delete" ? "delete" : "publish")}
          </Button>
        ) : null}
      </div>
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
    </>
  );
}
