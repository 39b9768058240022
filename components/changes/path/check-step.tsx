import { Button } from "@/components/ui/buttons/button";
import type { Change } from "@/lib/domain/changes/change";
import { isPausing, isPending } from "@/lib/domain/changes/change-moves";
import { switchLabel } from "../change-words";
import { Consequences } from "../consequences";
import { countAds } from "../count-ads";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & { onCheck: () => void; onSwitch: () => void; onChooseOthers: () => void };

/** The dry run: what Meta and our own checks say about each ad, what will happen, and the word to begin. */
export function CheckStep({ change, moves, busy, onCheck, onSwitch, onChooseOthers, ...shown }: Props) {
  const { kind, phase, steps } = change;
  const ready = steps.filter((step) => isPending(step.phase)).length;
  const interrupted = phase === "checking" && !change.running;
  return (
    <>
      <p role="status" className="font-medium">
        {sentence(change, ready)}
      </p>
      <StepLines label="Checked ads" {...shown} change={change} withFindings />
      {phase === "checked" && ready > 0 ? (
        <section aria-labelledby="what-will-happen" className="rounded-xl border border-line bg-sunk px-4 py-3">
          <h3 id="what-will-happen" className="mb-2.5 font-[550]">
            What will happen to {ready === 1 ? "the ad" : `each of the ${ready} ads`}
          </h3>
          <Consequences />
        </section>
      ) : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {moves.has("run") ? (
          <Button variant="primary" busy={busy} onClick={onSwitch}>
            {switchLabel(kind, ready)}
          </Button>
        ) : null}
        {moves.has("check") && !(interrupted && isPausing(change)) ? (
          <Button variant={interrupted ? "primary" : "secondary"} busy={busy} onClick={onCheck}>
            {interrupted ? "Resume check" : "Check again"}
          </Button>
        ) : null}
        {moves.has("choose") ? <Button onClick={onChooseOthers}>Select other ads</Button> : null}
      </div>
    </>
  );
}

function sentence({ phase, running, steps }: Change, ready: number): string {
  const count = (of: string) => steps.filter((step) => step.phase === of).length;
  if (phase === "checking") {
    const looked = `${steps.length - count("planned")} of ${countAds(steps.length)}`;
    return running ? `Looked at ${looked}. Nothing was changed.` : `The check stopped after ${looked}.`;
  }
  const [stays, already] = [count("refused"), count("skipped")];
  const parts = [
    ready > 0 ? `${countAds(ready)} can be switched` : "No ad can be switched",
    stays > 0 ? `${stays} ${stays === 1 ? "stays as it is" : "stay as they are"}` : null,
    already > 0 ? `${already} ${already === 1 ? "is" : "are"} already up to date` : null,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
