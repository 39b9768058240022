import { Button } from "@/components/ui/button";
import type { AdRow } from "@/lib/sequences/ads/ad-row";
import type { Operation } from "@/lib/sequences/ads/operation";
import { Consequences } from "./consequences";
import { countAds } from "./count-ads";
import { switchLabel } from "./operation-words";
import { StepLines } from "./step-lines";

type Props = {
  operation: Operation;
  ads: ReadonlyMap<string, AdRow>;
  newName: string | null;
  canWrite: boolean;
  busy: boolean;
  onCheck: () => void;
  onSwitch: () => void;
  onChooseOthers: () => void;
};

/** The dry run: what Meta and our own checks say about each ad, what will happen, and the word to begin. */
export function CheckStep({ operation, ads, newName, canWrite, busy, onCheck, onSwitch, onChooseOthers }: Props) {
  const { kind, phase, running, steps } = operation;
  const looked = steps.filter((step) => step.phase !== "planned").length;
  const ready = steps.filter((step) => step.phase === "checked").length;
  const stays = steps.filter((step) => step.phase === "refused").length;
  const already = steps.filter((step) => step.phase === "skipped").length;
  const told =
    phase === "checking"
      ? `Looked at ${looked} of ${countAds(steps.length)}. Nothing is changed by it.`
      : [
          ready > 0 ? `${countAds(ready)} can be switched` : "No ad can be switched",
          stays > 0 ? `${stays} ${stays === 1 ? "stays" : "stay"} as ${stays === 1 ? "it is" : "they are"}` : null,
          already > 0 ? `${already} ${already === 1 ? "is" : "are"} so already` : null,
        ]
          .filter(Boolean)
          .join(", ");
  return (
    <>
      <p role="status" className="font-medium">
        {told}
        {phase === "checked" ? "." : null}
      </p>
      <StepLines label="Checked ads" steps={steps} ads={ads} running={running} withFindings />
      {phase === "checked" && ready > 0 ? (
        <section aria-labelledby="what-will-happen" className="rounded-xl border border-line bg-sunk px-4 py-3">
          <h3 id="what-will-happen" className="mb-2.5 font-[550]">
            What will happen
          </h3>
          <Consequences adCount={ready} greetingName={kind === "detach" ? null : (newName ?? "the new sequence")} />
        </section>
      ) : null}
      {canWrite && !running ? (
        <div className="flex flex-wrap gap-2">
          {phase === "checked" && ready > 0 ? (
            <Button variant="primary" busy={busy} onClick={onSwitch}>
              {switchLabel(kind, ready)}
            </Button>
          ) : null}
          <Button variant={phase === "checking" ? "primary" : "secondary"} busy={busy} onClick={onCheck}>
            {phase === "checking" ? "Go on checking" : "Check again"}
          </Button>
          <Button onClick={onChooseOthers}>Choose other ads</Button>
        </div>
      ) : null}
    </>
  );
}
