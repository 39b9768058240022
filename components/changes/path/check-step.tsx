import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Change } from "@/lib/domain/changes/change";
import { isPausing, isPending } from "@/lib/domain/changes/change-moves";
import { type Message, msg } from "@/lib/domain/messages/message";
import { switchLabel } from "../change-words";
import { Consequences } from "../consequences";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & { onCheck: () => void; onSwitch: () => void; onChooseOthers: () => void };

/** Shows the dry run's findings and asks for confirmation to start. */
export function CheckStep({ change, moves, busy, onCheck, onSwitch, onChooseOthers, ...shown }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.checkStep");
  const { kind, phase, steps } = change;
  const ready = steps.filter((step) => isPending(step.phase)).length;
  const interrupted = phase === "checking" && !change.running;
  return (
    <>
      <p role="status" className="font-medium">
        {text(sentence(change, ready))}
      </p>
      <StepLines label={t("checkedAds")} {...shown} change={change} withFindings />
      {phase === "checked" && ready > 0 ? (
        <section aria-labelledby="what-will-happen" className="rounded-xl border border-line bg-sunk px-4 py-3">
          <h3 id="what-will-happen" className="mb-2.5 font-[550]">
            {t("whatWillHappen", { ready })}
          </h3>
          <Consequences />
        </section>
      ) : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {moves.has("run") ? (
          <Button variant="primary" busy={busy} onClick={onSwitch}>
            {text(switchLabel(kind, ready))}
          </Button>
        ) : null}
        {moves.has("check") && !(interrupted && isPausing(change)) ? (
          <Button variant={interrupted ? "primary" : "secondary"} busy={busy} onClick={onCheck}>
            {interrupted ? t("resumeCheck") : t("checkAgain")}
          </Button>
        ) : null}
        {moves.has("choose") ? <Button onClick={onChooseOthers}>{t("selectOtherAds")}</Button> : null}
      </div>
    </>
  );
}

function sentence({ phase, running, steps }: Change, ready: number): Message {
  const count = (of: string) => steps.filter((step) => step.phase === of).length;
  if (phase === "checking") {
    const looked = { done: steps.length - count("planned"), count: steps.length };
    return running ? msg("changes.checkStep.looking", looked) : msg("changes.checkStep.checkStopped", looked);
  }
  return msg("changes.checkStep.summary", { ready, stays: count("refused"), already: count("skipped") });
}
