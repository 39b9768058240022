"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ComponentProps, FocusEvent, SyntheticEvent } from "react";
import { Later } from "@/components/ui/later";
import { useCan } from "@/lib/client/auth/use-can";
import { useComposerActions } from "@/lib/client/composer/use-composer";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useSequenceResults } from "@/lib/client/results/use-sequence-results";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { ChecksPart } from "./checks/checks-part";
import type { ComposerProps } from "./composer-props";
import { FieldNotes } from "./fields/field-notes";
import { IceBreakersField } from "./fields/ice-breakers-field";
import { PrefilledField } from "./fields/prefilled-field";
import { WelcomeField } from "./fields/welcome-field";
import { Starters } from "./starters/starters";

const ComposerFirstRun = lazyPart(() =>
  import("./starters/composer-first-run").then((module) => ({ default: module.ComposerFirstRun })),
);
const nothingUnderWay: NonNullable<ComposerProps["underWay"]> = [];
const ComposerNotices = lazyPart(() =>
  import("./composer-notices").then((module) => ({ default: module.ComposerNotices })),
);
const DraftComments = lazyPart(() =>
  import("./review/draft-comments").then((module) => ({ default: module.DraftComments })),
);
const SequenceResults = lazyPart(() =>
  import("@/components/results/sequence-results").then((module) => ({ default: module.SequenceResults })),
);

export function ComposerForm(props: ComposerProps) {
  const t = useTranslations("composer.composerForm");
  const { wabaId, businessName, draftId, sequence, changeOf = null, underWay = nothingUnderWay } = props;
  const can = useCan();
  const { noteActiveField } = useComposerActions();
  const pathname = usePathname();
  const asked = useSearchParams().get("ask");
  const results = useSequenceResults(wabaId, sequence?.id ?? changeOf?.sequenceId ?? null);

  const commentsOn = (of: ComponentProps<typeof DraftComments>["of"]) => (
    <Later>
      <DraftComments {...{ wabaId, draftId, of }} userId={props.userId} />
    </Later>
  );
  // A question moved by keyboard keeps the focus, but its field name changes.
  const noteActive = ({ target }: SyntheticEvent) => {
    const name = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.name : "";
    if (name) noteActiveField(name as RefusalField);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) noteActiveField(null);
  };
  return (
    <form
      aria-label={t("words")}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onFocus={noteActive}
      onKeyUp={noteActive}
      onBlur={onBlur}
      className="contents"
    >
      {props.firstRun ? (
        <Later>
          <ComposerFirstRun
            wabaId={wabaId}
            state={props.firstRun}
            publishes={!props.needsApproval && can("sequence:publish")}
          />
        </Later>
      ) : null}
      <Later>
        <ComposerNotices
          {...{ wabaId, draftId, changeOf, underWay, asked }}
          userId={props.userId}
          signInHref={`/sign-in?callbackUrl=${encodeURIComponent(sequence ? pathname : newDraftPath({ wabaId, draftId }))}`}
        />
      </Later>
      <FieldNotes field="name" />
      <Starters businessName={businessName} startsOpen={props.startsWithExamples ?? false} />
      <WelcomeField />
      {commentsOn("text")}
      <PrefilledField />
      {commentsOn("autofill")}
      <IceBreakersField results={results} />
      {commentsOn("iceBreakers")}
      {commentsOn("general")}
      <ChecksPart />
      {results && sequence ? (
        <Later>
          <SequenceResults wabaId={wabaId} sequenceId={sequence.id} results={results} />
        </Later>
      ) : null}
    </form>
  );
}
