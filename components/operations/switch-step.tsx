import { Button } from "@/components/ui/button";
import type { AdRow } from "@/lib/sequences/ads/ad-row";
import type { Operation, OperationStep } from "@/lib/sequences/ads/operation";
import { countAds } from "./count-ads";
import { StepLines } from "./step-lines";

type Props = {
  operation: Operation;
  ads: ReadonlyMap<string, AdRow>;
  canWrite: boolean;
  busy: boolean;
  onGoOn: () => void;
  onUndo: () => void;
};

const goal = { switching: "switched", undoing: "undone" } as const;

/** Ad after ad, told as it happens; where it stopped, what was done and what was not. */
export function SwitchStep({ operation, ads, canWrite, busy, onGoOn, onUndo }: Props) {
  const { phase, running, steps } = operation;
  const undoing = phase === "undoing";
  const touched = steps.filter((step) => step.phase !== "refused" && step.phase !== "skipped");
  const done = touched.filter((step) => step.phase === goal[undoing ? "undoing" : "switching"]).length;
  const someSwitched = steps.some((step) => step.phase === "switched");
  return (
    <>
      <div className="grid gap-1.5">
        <p role="status" className="font-medium">
          {done} of {countAds(touched.length)} {undoing ? "back to the old creative" : "switched"}
          {running ? "" : ". The others are as they were before."}
        </p>
        <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-line">
          <span
            className="block h-full rounded-full bg-accent transition-[width] duration-200"
            style={{ width: `${touched.length === 0 ? 0 : (done / touched.length) * 100}%` }}
          />
        </span>
      </div>
      <StepLines label="Ads being switched" steps={[...steps].sort(byNeed)} ads={ads} running={running} />
      {running ? (
        <p className="text-[13px] text-dim">You can leave this page: it goes on, and stands here when you come back.</p>
      ) : canWrite ? (
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" busy={busy} onClick={onGoOn}>
            {undoing ? "Go on undoing" : "Go on"}
          </Button>
          {!undoing && someSwitched ? <Button onClick={onUndo}>Undo what was switched</Button> : null}
        </div>
      ) : null}
    </>
  );
}

const needs = (step: OperationStep) => (step.refusal ? 0 : 1);
const byNeed = (one: OperationStep, other: OperationStep) => needs(one) - needs(other);
