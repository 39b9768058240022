"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FocusEvent, lazy, Suspense, type SyntheticEvent, useMemo, useState } from "react";
import { FormProvider } from "react-hook-form";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import { useSequenceResults } from "@/lib/client/results/use-sequence-results";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { ChecksProvider } from "./checks/checks-provider";
import { ChecksSummary } from "./checks/checks-summary";
import { relatedSequenceIds } from "./checks/related-sequence-ids";
import { WarningsWatch } from "./checks/warnings-watch";
import { ComposerBar } from "./composer-bar";
import { ComposerContext } from "./composer-context";
import { ComposerDialogs } from "./composer-dialogs";
import { ComposerNotices } from "./composer-notices";
import { ComposerPanes } from "./composer-panes";
import type { ComposerProps } from "./composer-props";
import { ComposerTools } from "./composer-tools";
import { SavedState } from "./drafts/saved-state";
import { FieldNotes } from "./fields/field-notes";
import { IceBreakersField } from "./fields/ice-breakers-field";
import { PrefilledField } from "./fields/prefilled-field";
import { WelcomeField } from "./fields/welcome-field";
import { PhoneStage } from "./phone/phone-stage";
import { Starters } from "./starters/starters";
import { useComposerCommands } from "./use-composer-commands";
import { useComposerState } from "./use-composer-state";

const nothingUnderWay: NonNullable<ComposerProps["underWay"]> = [];
const CheckingNotice = lazy(() => import("./checking-notice").then((module) => ({ default: module.CheckingNotice })));
const AskedQuestion = lazy(() => import("./asked-question").then((module) => ({ default: module.AskedQuestion })));
const SequenceResults = lazy(() =>
  import("@/components/results/sequence-results").then((module) => ({ default: module.SequenceResults })),
);

/** Left the words, right the phone. */
export function Composer(given: ComposerProps) {
  const t = useTranslations("composer.composer");
  // Somebody else signed in in another tab, and the page was rendered again for them: the words of the first stay in sight.
  const [props, setProps] = useState(given);
  if (props !== given && props.userId === given.userId) setProps(given);
  const { wabaId, businessName, sequence, changeOf, underWay } = props;
  const state = useComposerState(props);
  const { form, mode, live, flow, draft, conflictState, focusField, apply, showOtherPrompt } = state;
  const [activeField, setActiveField] = useState<RefusalField | null>(null);
  const pathname = usePathname();
  const asked = useSearchParams().get("ask");
  const results = useSequenceResults(wabaId, sequence?.id ?? changeOf?.sequenceId ?? null);
  const readOnly = mode !== "write" || conflictState.conflict !== null;
  const opening = !draft.ready;
  const { started } = draft;
  const relatedIds = useMemo(
    () => relatedSequenceIds({ sequence, changeOf, underWay }),
    [sequence, changeOf, underWay],
  );
  const listHref = `/${wabaId}/sequences`;
  const fixed = readOnly || flow.checking !== null;

  // The handlers are new with every render of this component, which a keystroke does not cause.
  const context = useMemo(
    () => ({ readOnly: fixed, opening, started, focusField, applyWords: apply, showOtherPrompt }),
    [fixed, opening, started, focusField, apply, showOtherPrompt],
  );

  useComposerCommands(state);

  // A question that moves by keyboard keeps the focus and changes its name.
  const noteActive = ({ target }: SyntheticEvent) => {
    const name = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.name : "";
    if (name) setActiveField(name as RefusalField);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setActiveField(null);
  };

  return (
    <FormProvider {...form}>
      <ComposerContext value={context}>
        <ChecksProvider wabaId={wabaId} relatedIds={relatedIds}>
          <WarningsWatch into={state.warnings} />
          <ComposerBar
            listHref={listHref}
            live={live}
            wabaId={wabaId}
            saved={
              <SavedState
                state={draft.state}
                busy={flow.busy && !flow.checking}
                message={flow.checking ? t("checking") : flow.message}
              />
            }
            tools={<ComposerTools state={state} wabaId={wabaId} />}
            onPublish={readOnly ? undefined : flow.publish}
            busy={flow.busy}
          />
          {flow.checking ? (
            <Suspense fallback={null}>
              <CheckingNotice told={flow.checking} />
            </Suspense>
          ) : null}
          <ComposerPanes
            pane={state.pane}
            onPane={state.setPane}
            frozen={flow.busy}
            write={
              <form
                aria-label={t("words")}
                noValidate
                onSubmit={(event) => event.preventDefault()}
                onFocus={noteActive}
                onKeyUp={noteActive}
                onBlur={onBlur}
                className="contents"
              >
                <ComposerNotices
                  wabaId={wabaId}
                  changeOf={changeOf ?? null}
                  underWay={underWay ?? nothingUnderWay}
                  mode={mode}
                  live={live}
                  refusal={flow.refusal}
                  signInHref={`/sign-in?callbackUrl=${encodeURIComponent(sequence ? pathname : newDraftPath({ wabaId, draftId: props.draftId }))}`}
                  draftState={draft.state}
                  unreadable={live?.unreadable ?? null}
                  restored={state.restored && !conflictState.conflict}
                  conflictState={conflictState}
                  language={state.language}
                  onDiscard={state.discard}
                  onCompare={
                    state.movedSince && live
                      ? () => flow.compare({ kind: "comparing", words: structuredClone(form.getValues()), live })
                      : undefined
                  }
                  onCopyAsNew={state.copyAsNew}
                  onTryAgain={flow.publish}
                  asked={asked}
                />
                {asked ? (
                  <Suspense fallback={null}>
                    <AskedQuestion wabaId={wabaId} sequence={live} mode={mode} question={asked} />
                  </Suspense>
                ) : null}
                <FieldNotes field="name" />
                <Starters
                  businessName={businessName}
                  startsOpen={props.startsWithExamples ?? false}
                  onUsed={state.noteStarter}
                />
                <WelcomeField />
                <PrefilledField />
                <IceBreakersField results={results} />
                <ChecksSummary />
                {results && sequence ? (
                  <Suspense fallback={null}>
                    <SequenceResults wabaId={wabaId} sequenceId={sequence.id} results={results} />
                  </Suspense>
                ) : null}
              </form>
            }
            preview={
              <PhoneStage
                {...{ wabaId, businessName, activeField }}
                userId={props.userId}
                sequenceId={sequence?.id ?? changeOf?.sequenceId ?? null}
              />
            }
          />
          <ComposerDialogs wabaId={wabaId} state={state} listHref={listHref} justCreated={props.justCreated ?? false} />
        </ChecksProvider>
      </ComposerContext>
    </FormProvider>
  );
}
