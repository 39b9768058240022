"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useCan } from "@/lib/client/auth/use-can";
import type { ChangeVerb } from "@/lib/client/changes/use-change";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Change } from "@/lib/domain/changes/change";
import { type ChangeMove, movesOf } from "@/lib/domain/changes/change-moves";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { Asking } from "../change-consent";
import { ChooseAds } from "../choose-ads";
import { Remedy } from "../remedy";
import { Stalled } from "../stalled";
import type { useChangeFacts } from "../use-change-facts";
import { CheckStep } from "./check-step";
import { doneLine } from "./done-line";
import { Outcome } from "./outcome";
import { type PathStepId, pathOf } from "./path-of";
import { PublishedStep } from "./published-step";
import { RetireStep } from "./retire-step";
import { ReviewStep } from "./review-step";
import { StepLines } from "./step-lines";
import { StepSection } from "./step-section";
import { SwitchStep } from "./switch-step";
import { WriteStep } from "./write-step";

type Props = {
  wabaId: string;
  change: Change;
  facts: ReturnType<typeof useChangeFacts>;
  names: { oldName: string | null; newName: string | null };
  pending: ChangeVerb | null;
  act: (verb: ChangeVerb, input?: { adIds?: string[] }) => Promise<Change | null>;
  onAsk: (asking: Asking) => void;
};

const titles: Record<PathStepId, Message> = {
  write: msg("changes.changePath.writePublishNewVersion"),
  choose: msg("changes.changePath.selectAds"),
  check: msg("changes.changePath.checkWithMetaWithout"),
  switch: msg("changes.changePath.switchAds"),
  review: msg("changes.changePath.watchMetasReview"),
  retire: msg("changes.changePath.deleteOldSequence"),
};

const nothing: ReadonlySet<ChangeMove> = new Set();

/** Shows completed steps in one line and the current step in full. */
export function ChangePath({ wabaId, change, facts, names, pending, act, onAsk }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.changePath");
  const can = useCan();
  const { kind, phase, steps, startedBy } = change;
  const [choosingAgain, setChoosingAgain] = useState(false);
  const busy = pending !== null;
  const oldName = names.oldName ?? t("oldSequence");
  const moves = can("ads:change") ? new Set(movesOf(change)) : nothing;
  const shared = { wabaId, change, ads: facts.byId, greetingOf: facts.greetingOf, moves, busy };
  const access = facts.listing?.access;
  const undo = () => onAsk({ what: "undo", step: null });

  const chooseAndCheck = async (adIds: string[]) => {
    if (await act("choose", { adIds })) {
      setChoosingAgain(false);
      await act("check");
    }
  };
  const choosing = moves.has("choose") ? (
    <ChooseAds
      key={facts.listing?.complete ? "all" : "some"}
      wabaId={wabaId}
      ads={kind === "change" || kind === "replace" ? facts.usingOld : facts.ads}
      chosen={steps.length > 0 ? steps.map(({ adId }) => adId) : facts.usingOld.map(({ id }) => id)}
      greetingOf={({ greeting }) => facts.greetingOf(greeting)}
      confirmLabel={(count) => (count === 0 ? t("selectAd") : t("checkCount", { count }))}
      busy={busy}
      onConfirm={(adIds) => void chooseAndCheck(adIds)}
      onCancel={choosingAgain ? () => setChoosingAgain(false) : undefined}
    />
  ) : null;

  const retiring = (
    <RetireStep
      {...{ change, oldName, moves, busy }}
      left={facts.usingOld}
      onRetire={() => onAsk({ what: "retire" })}
      onKeep={() => void act("end")}
    />
  );
  const contents: Record<PathStepId, ReactNode> = {
    write: <WriteStep {...{ wabaId, oldName }} draftId={change.draftId} writer={startedBy.name} />,
    choose: (
      <>
        {access?.refusal ? (
          <RefusalNotice
            tone="amber"
            refusal={access.refusal}
            actions={<Remedy wabaId={wabaId} refusal={access.refusal} />}
          />
        ) : null}
        {steps.some(({ refusal }) => refusal) ? (
          <StepLines label={t("outcomeEachAd")} {...shared} withFindings />
        ) : null}
        {access?.canRead === false || (kind === "change" && moves.has("retire")) ? null : choosing}
        {kind === "change" && moves.has("retire") ? retiring : null}
      </>
    ),
    check: choosingAgain ? (
      choosing
    ) : (
      <CheckStep
        {...shared}
        onCheck={() => void act("check")}
        onSwitch={() => void act("run")}
        onChooseOthers={() => setChoosingAgain(true)}
      />
    ),
    switch: <SwitchStep {...shared} onResume={() => void act(phase === "undoing" ? "undo" : "run")} onUndo={undo} />,
    review: (
      <ReviewStep
        {...shared}
        onUndo={(step) => onAsk({ what: "undo", step })}
        onCheck={() => void act("check")}
        onFinish={kind === "change" ? undefined : () => void act("end")}
      />
    ),
    retire: retiring,
  };
  return (
    <>
      <ol aria-label={t("steps")}>
        {pathOf(change).map(({ id, state }, index, path) => (
          <StepSection
            key={id}
            number={index + 1}
            title={text(titles[id])}
            state={state}
            summary={state === "done" ? joined(doneLine(id, change, names), text) : null}
            last={index === path.length - 1}
          >
            {state === "now" || state === "trouble" ? (
              <>
                <Stalled wabaId={wabaId} change={change} />
                {contents[id]}
              </>
            ) : state === "done" && id === "write" ? (
              <PublishedStep {...{ wabaId, facts }} />
            ) : null}
          </StepSection>
        ))}
      </ol>
      {change.endedAt || phase === "undone" ? (
        <Outcome
          {...shared}
          names={names}
          onUndo={undo}
          onCheck={() => void act("check")}
          onFinish={() => void act("end")}
        />
      ) : null}
    </>
  );
}

function joined(line: Message | readonly Message[] | null, text: (message: Message) => string): string | null {
  if (line === null) return null;
  return "key" in line ? text(line) : line.map(text).join(", ");
}
