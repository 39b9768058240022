"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { baseOf, wordsOf } from "@/lib/client/sequences/sequence-base";
import { useWarnings } from "./checks/checks-context";
import type { useComposerState } from "./use-composer-state";

const PublishDialog = lazy(() =>
  import("./publish/publish-dialog").then((module) => ({ default: module.PublishDialog })),
);
const CompareDialog = lazy(() =>
  import("./drafts/compare-dialog").then((module) => ({ default: module.CompareDialog })),
);
const PublishedDialog = lazy(() =>
  import("./publish/published-dialog").then((module) => ({ default: module.PublishedDialog })),
);

const HandOverDialog = lazy(() =>
  import("@/components/ads/hand-over/hand-over-dialog").then((module) => ({ default: module.HandOverDialog })),
);
const LanguageDialog = lazy(() =>
  import("@/components/sequences/dialogs/language-dialog").then((module) => ({ default: module.LanguageDialog })),
);

type ComposerDialogsProps = {
  wabaId: string;
  state: ReturnType<typeof useComposerState>;
  listHref: string;
  justCreated: boolean;
};

/** The dialogs of publishing, each fetched when it is first needed. */
export function ComposerDialogs({ wabaId, state, listHref, justCreated }: ComposerDialogsProps) {
  const { flow, base, live } = state;
  const { step } = flow;
  const warnings = useWarnings();
  const pathname = usePathname();
  const [celebrating, setCelebrating] = useState(justCreated);
  const celebrated = () => {
    setCelebrating(false);
    window.history.replaceState(null, "", pathname);
  };
  return (
    <Suspense fallback={null}>
      {step.kind === "confirming" ? (
        <PublishDialog
          live={base && wordsOf(base)}
          replaces={state.replaces}
          words={step.words}
          warnings={warnings}
          busy={flow.busy}
          onPublish={() => void flow.send(step.words, base)}
          onClose={flow.close}
          onFocusField={state.focusField}
        />
      ) : null}
      {step.kind === "comparing" && base ? (
        <CompareDialog
          base={wordsOf(base)}
          theirs={wordsOf(baseOf(step.live))}
          mine={step.words}
          busy={flow.busy}
          onAgree={(words) => state.agree(words, step.live)}
          onClose={flow.close}
        />
      ) : null}
      {state.translating && live ? (
        <LanguageDialog
          name={live.name}
          onChoose={(tag) => {
            state.setTranslating(false);
            state.copyInLanguage(tag);
          }}
          onClose={() => state.setTranslating(false)}
        />
      ) : null}
      {celebrating && live ? (
        <PublishedDialog
          sequenceId={live.id}
          name={live.name}
          listHref={listHref}
          onHandOver={() => {
            celebrated();
            state.setHandingOver(true);
          }}
          onClose={celebrated}
        />
      ) : null}
      {state.handingOver && live ? (
        <HandOverDialog
          wabaId={wabaId}
          sequenceId={live.id}
          name={live.name}
          onClose={() => state.setHandingOver(false)}
        />
      ) : null}
    </Suspense>
  );
}
