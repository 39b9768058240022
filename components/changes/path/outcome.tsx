import Link from "next/link";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { Change } from "@/lib/domain/changes/change";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & {
  names: { oldName: string | null; newName: string | null };
  onUndo: () => void;
  onCheck: () => void;
  onFinish: () => void;
};

/** How it ended, what became of each ad, and where one may want to go from here. */
export function Outcome({ wabaId, change, ads, moves, busy, names, onUndo, onCheck, onFinish }: Props) {
  const { steps, newSequenceId, phase } = change;
  return (
    <section aria-labelledby="outcome" className="grid gap-3 border-line border-t pt-5">
      <h2 id="outcome" className="font-semibold text-[15px]">
        {sentence(change, names)}
      </h2>
      {steps.length > 0 ? <StepLines label="Outcome of each ad" {...{ wabaId, change, ads }} /> : null}
      <p className="flex flex-wrap gap-2">
        {phase === "undone" && moves.has("end") ? (
          <Button variant="primary" busy={busy} onClick={onFinish}>
            Finish
          </Button>
        ) : null}
        {phase === "undone" && moves.has("check") ? (
          <Button busy={busy} onClick={onCheck}>
            Switch again…
          </Button>
        ) : null}
        <Link href={`/${wabaId}/ads`} className={buttonClass()}>
          All ads
        </Link>
        {newSequenceId && names.newName ? (
          <Link href={`/${wabaId}/sequences/${newSequenceId}`} className={buttonClass()}>
            Open “{names.newName}”
          </Link>
        ) : null}
        {phase === "ended" && moves.has("undo") ? (
          <Button busy={busy} onClick={onUndo}>
            Undo switched ads
          </Button>
        ) : null}
      </p>
    </section>
  );
}

function sentence({ kind, phase, newSequenceId, steps }: Change, { oldName, newName }: Props["names"]): string {
  if (phase === "retired") return `Done: ads greet with “${newName}”, and “${oldName}” is deleted.`;
  if (phase === "undone")
    return kind === "change" && newSequenceId
      ? `Undone: the old creatives are back. “${newName}” stays published, but no ad uses it.`
      : "Undone: the old creatives are back.";
  return steps.some((step) => step.phase === "switched")
    ? "Finished. Switched ads stay as they are and can still be undone."
    : "Canceled. No ad was changed.";
}
