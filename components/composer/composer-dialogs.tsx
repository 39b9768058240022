"use client";

import { usePathname } from "next/navigation";
import { Suspense } from "react";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { selectIsSending, selectLiveBase, selectReview } from "@/lib/domain/composer/select";
import { baseOf, type SequenceBase, wordsOf } from "@/lib/domain/sequences/sequence-base";
import { useWarnings } from "./checks/use-warnings";

const PublishDialog = lazyPart(() =>
  import("./publish/publish-dialog").then((module) => ({ default: module.PublishDialog })),
);
const CompareDialog = lazyPart(() =>
  import("./drafts/compare-dialog").then((module) => ({ default: module.CompareDialog })),
);
const PublishedDialog = lazyPart(() =>
  import("./publish/published-dialog").then((module) => ({ default: module.PublishedDialog })),
);

const HandOverDialog = lazyPart(() =>
  import("@/components/ads/hand-over/hand-over-dialog").then((module) => ({ default: module.HandOverDialog })),
);
const LanguageDialog = lazyPart(() =>
  import("@/components/sequences/dialogs/language-dialog").then((module) => ({ default: module.LanguageDialog })),
);

type ComposerDialogsProps = {
  wabaId: string;
  /** The live sequence that a new one replaces. */
  replaces: SequenceBase | null;
  /** The person may publish, and needs no approval for it. */
  publishes: boolean;
  /** The published sequence is the person's first. */
  isFirst: boolean;
};

/** Loads each dialog on demand. */
export function ComposerDialogs({ wabaId, replaces, publishes, isFirst }: ComposerDialogsProps) {
  const actions = useComposerActions();
  const review = useComposer(selectReview);
  const base = useComposer(selectLiveBase);
  const busy = useComposer(selectIsSending);
  const live = useComposer(({ version }) => version.live);
  const isGone = useComposer(({ page }) => page.gone);
  const dialog = useComposer((state) => state.dialog);
  const warnings = useWarnings();
  const pathname = usePathname();
  const forgetCreated = () => window.history.replaceState(null, "", pathname);
  const closeCreated = () => {
    forgetCreated();
    actions.closeDialog();
  };
  return (
    <Suspense fallback={null}>
      {review?.kind === "confirming" ? (
        <PublishDialog
          live={base && !isGone ? wordsOf(base) : null}
          replaces={replaces && wordsOf(replaces)}
          words={review.words}
          warnings={warnings}
          busy={busy}
          onPublish={actions.confirmPublish}
          onClose={actions.closeReview}
          onFocusField={actions.focusField}
        />
      ) : null}
      {review?.kind === "comparing" && base ? (
        <CompareDialog
          base={wordsOf(base)}
          theirs={wordsOf(baseOf(review.live))}
          mine={review.words}
          busy={busy}
          publishes={publishes}
          onChoose={(words) => (publishes ? actions.chooseVersion : actions.mergeVersion)(words, review.live)}
          onClose={actions.closeReview}
        />
      ) : null}
      {dialog === "language" && live ? (
        <LanguageDialog
          name={live.name}
          onChoose={(tag) => {
            actions.closeDialog();
            actions.copyInLanguage(tag);
          }}
          onClose={actions.closeDialog}
        />
      ) : null}
      {dialog === "created" && live ? (
        <PublishedDialog
          sequenceId={live.id}
          name={live.name}
          listHref={`/${wabaId}/sequences`}
          onHandOver={() => {
            forgetCreated();
            actions.openDialog("hand-over");
          }}
          onSeeInPhone={
            isFirst
              ? () => {
                  closeCreated();
                  actions.playPhone();
                }
              : null
          }
          onClose={closeCreated}
        />
      ) : null}
      {dialog === "hand-over" && live ? (
        <HandOverDialog wabaId={wabaId} sequenceId={live.id} name={live.name} onClose={actions.closeDialog} />
      ) : null}
    </Suspense>
  );
}
