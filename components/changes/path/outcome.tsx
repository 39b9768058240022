import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Change } from "@/lib/domain/changes/change";
import { type Message, msg } from "@/lib/domain/messages/message";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & {
  names: { oldName: string | null; newName: string | null };
  onUndo: () => void;
  onCheck: () => void;
  onFinish: () => void;
};

/** Shows the result for each ad and what the person can do next. */
export function Outcome({ wabaId, change, ads, moves, busy, names, onUndo, onCheck, onFinish }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.outcome");
  const { steps, newSequenceId, phase } = change;
  return (
    <section aria-labelledby="outcome" className="grid gap-3 border-line border-t pt-5">
      <h2 id="outcome" className="font-semibold text-[15px]">
        {text(sentence(change, names))}
      </h2>
      {steps.length > 0 ? <StepLines label={t("outcomeEachAd")} {...{ wabaId, change, ads }} /> : null}
      <p className="flex flex-wrap gap-2">
        {phase === "undone" && moves.has("end") ? (
          <Button variant="primary" busy={busy} onClick={onFinish}>
            {t("finish")}
          </Button>
        ) : null}
        {phase === "undone" && moves.has("check") ? (
          <Button busy={busy} onClick={onCheck}>
            {t("switchAgain")}
          </Button>
        ) : null}
        <Link href={`/${wabaId}/ads`} className={buttonClass()}>
          {t("allAds")}
        </Link>
        {newSequenceId && names.newName ? (
          <Link href={`/${wabaId}/sequences/${newSequenceId}`} className={buttonClass()}>
            {t("open", { newName: names.newName })}
          </Link>
        ) : null}
        {phase === "ended" && moves.has("undo") ? (
          <Button busy={busy} onClick={onUndo}>
            {t("undoSwitchedAds")}
          </Button>
        ) : null}
      </p>
    </section>
  );
}

function sentence({ kind, phase, newSequenceId, steps }: Change, { oldName, newName }: Props["names"]): Message {
  if (phase === "retired")
    return msg("changes.outcome.retired", {
      newName: newName ?? msg("changes.outcome.newUnnamed"),
      oldName: oldName ?? msg("changes.outcome.oldUnnamed"),
    });
  if (phase === "undone")
    return kind === "change" && newSequenceId
      ? msg("changes.outcome.undoneNewStays", { newName: newName ?? msg("changes.outcome.newUnnamed") })
      : msg("changes.outcome.undoneOldCreativesBack");
  return steps.some((step) => step.phase === "switched")
    ? msg("changes.outcome.finishedSwitchedAdsStay")
    : msg("changes.outcome.canceledNoAdWas");
}
