import { Button } from "@/components/ui/buttons/button";
import { isPausing } from "@/lib/domain/changes/change-moves";
import { countAds } from "../count-ads";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & { onResume: () => void; onUndo: () => void };

/** Ad after ad, told as it happens; where it stopped, what was done and what was not. */
export function SwitchStep({ change, moves, busy, onResume, onUndo, ...shown }: Props) {
  const { phase, running, steps } = change;
  const undoing = phase === "undoing";
  const touched = steps.filter(({ phase: at }) =>
    undoing ? at === "switched" || at === "restoring" || at === "undone" : at !== "refused" && at !== "skipped",
  );
  const done = touched.filter(({ phase: at }) => at === (undoing ? "undone" : "switched")).length;
  return (
    <>
      <div className="grid gap-1.5">
        <p role="status" className="font-medium">
          {done} of {countAds(touched.length)} {undoing ? "back to the old creative" : "switched"}
        </p>
        <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-line">
          <span
            className="block h-full rounded-full bg-accent transition-[width] duration-200"
            style={{ width: `${touched.length === 0 ? 0 : (done / touched.length) * 100}%` }}
          />
        </span>
      </div>
      <StepLines label="Ads being switched" {...shown} change={change} />
      {running ? <p className="text-[13px] text-dim">You can leave this page. It continues automatically.</p> : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {moves.has(undoing ? "undo" : "run") && !isPausing(change) ? (
          <Button variant="primary" busy={busy} onClick={onResume}>
            {undoing ? "Resume undo" : "Go on"}
          </Button>
        ) : null}
        {!undoing && moves.has("undo") ? (
          <Button busy={busy} onClick={onUndo}>
            Undo switched ads
          </Button>
        ) : null}
      </div>
    </>
  );
}
