"use client";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { StatusButton } from "@/components/ads/status-button";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { Kbd } from "@/components/ui/kbd";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import { useCan } from "@/lib/client/auth/use-can";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useDraftReview } from "@/lib/client/reviews/use-draft-review";
import { selectIsBusy, selectIsReadOnly } from "@/lib/domain/composer/select";
import { ComposerTools } from "./composer-tools";
import { SavedState } from "./drafts/saved-state";
import { NameField } from "./fields/name-field";

const OthersHere = lazy(() =>
  import("@/components/presence/others-here").then((module) => ({ default: module.OthersHere })),
);

const ReviewButton = lazy(() => import("./review/review-button").then((module) => ({ default: module.ReviewButton })));

type Props = { wabaId: string; userId: string; draftId: string; sequenceId: string | null };

export function ComposerBar({ wabaId, ...draft }: Props) {
  const t = useTranslations("composer.composerBar");
  const command = useModifierKey();
  const { publish } = useComposerActions();
  const live = useComposer(({ version }) => version.live);
  const readOnly = useComposer(selectIsReadOnly);
  const busy = useComposer(selectIsBusy);
  const isHydrated = useHydrated();
  const can = useCan();
  const { reviewFirst } = useDraftReview({ wabaId, ...draft });
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 py-1 sm:flex-nowrap sm:px-5">
      <Link
        href={`/${wabaId}/sequences`}
        aria-label={t("backSequences")}
        className={buttonClass({ variant: "ghost", square: true })}
      >
        <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" strokeWidth={1.75} />
      </Link>
      <h1 className="min-w-0 flex-1 sm:flex-initial">
        <NameField />
      </h1>
      <div className="order-last flex min-h-6 basis-full items-center gap-2.5 ps-10 sm:order-none sm:min-w-0 sm:flex-1 sm:basis-auto sm:ps-0">
        {live ? <StatusButton wabaId={wabaId} sequence={live} /> : <StatusPill status="new" />}
        <SavedState />
        {live && isHydrated ? (
          <Suspense fallback={null}>
            <OthersHere wabaId={wabaId} userId={draft.userId} place={`sequence:${live.id}`} />
          </Suspense>
        ) : null}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <ComposerTools wabaId={wabaId} />
        {readOnly ? null : (
          <Suspense fallback={null}>
            <ReviewButton wabaId={wabaId} {...draft} />
          </Suspense>
        )}
        {readOnly || !can("sequence:publish") ? null : (
          <Button
            variant={reviewFirst ? "secondary" : "primary"}
            busy={busy}
            onClick={publish}
            aria-keyshortcuts="Meta+Enter Control+Enter"
            className="ms-1"
          >
            {t("publish")}
            <Kbd inherit>{`${command}↵`}</Kbd>
          </Button>
        )}
      </div>
    </header>
  );
}
