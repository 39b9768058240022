"use client";
import { clsx } from "clsx";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { StatusButton } from "@/components/ads/status-button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useCan } from "@/lib/client/auth/use-can";
import { useComposer } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { selectIsReadOnly } from "@/lib/domain/composer/select";
import { ComposerTools } from "./composer-tools";
import { SavedState } from "./drafts/saved-state";
import { NameField } from "./fields/name-field";
import { PublishButton } from "./publish/publish-button";

const OthersHere = lazyPart(() =>
  import("@/components/presence/others-here").then((module) => ({ default: module.OthersHere })),
);
const ReviewChip = lazyPart(() => import("./review/review-chip").then((module) => ({ default: module.ReviewChip })));
const ReviewControls = lazyPart(() =>
  import("./review/review-controls").then((module) => ({ default: module.ReviewControls })),
);

type Props = { wabaId: string; userId: string; draftId: string; sequenceId: string | null; needsApproval: boolean };

/** On a phone its only bar: the buttons to publish are in the bar of the panes, in reach of the thumb. */
export function ComposerBar({ wabaId, needsApproval, ...draft }: Props) {
  const t = useTranslations("composer.composerBar");
  const live = useComposer(({ version }) => version.live);
  const isJustCreated = useComposer(({ dialog }) => dialog === "created");
  const readOnly = useComposer(selectIsReadOnly);
  const isHydrated = useHydrated();
  const can = useCan();
  return (
    <header
      data-only-bar
      className="sticky top-0 z-20 grid min-h-14 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 border-line border-b bg-surface px-2 py-1 sm:flex sm:px-5 sm:max-lg:top-12"
    >
      <Link
        href={`/${wabaId}/sequences`}
        aria-label={t("backSequences")}
        className={clsx(
          buttonClass({ variant: "ghost", square: true }),
          "max-sm:row-span-2 max-sm:-ms-1 max-sm:size-10",
        )}
      >
        <ChevronLeft aria-hidden className="size-4" strokeWidth={1.75} />
      </Link>
      <h1 className="min-w-0">
        <NameField moveName={`sequence-${draft.draftId}`} />
      </h1>
      <div className="flex min-h-6 min-w-0 items-center gap-2.5 max-sm:col-start-2 max-sm:row-start-2 max-sm:ps-2 sm:flex-1">
        <span className={clsx("flex min-w-0", isJustCreated && "settles")}>
          {live ? <StatusButton wabaId={wabaId} sequence={live} /> : <StatusPill status="new" />}
        </span>
        <Suspense fallback={null}>
          <ReviewChip {...{ wabaId }} userId={draft.userId} draftId={draft.draftId} />
        </Suspense>
        <SavedState />
        {live && isHydrated ? (
          <Suspense fallback={null}>
            <OthersHere wabaId={wabaId} userId={draft.userId} place={`sequence:${live.id}`} warnsOfTwoWriters />
          </Suspense>
        ) : null}
      </div>
      <div className="flex shrink-0 items-center gap-1 max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1">
        <ComposerTools wabaId={wabaId} />
        <div className="contents max-sm:fixed max-sm:inset-e-4 max-sm:bottom-0 max-sm:z-20 max-sm:flex max-sm:h-14 max-sm:items-center max-sm:gap-1">
          {readOnly ? null : (
            <Suspense fallback={null}>
              <ReviewControls {...{ wabaId, needsApproval }} {...draft} />
            </Suspense>
          )}
          {readOnly || needsApproval || !can("sequence:publish") ? null : <PublishButton />}
        </div>
      </div>
    </header>
  );
}
