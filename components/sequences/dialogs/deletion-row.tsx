import { CircleCheck, CircleMinus, Lock, TriangleAlert } from "lucide-react";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import type { DeletionOutcome } from "@/lib/client/sequences/use-delete-sequences";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = { sequence: Sequence; outcome?: DeletionOutcome; running: boolean };

function tell(sequence: Sequence, outcome: DeletionOutcome | undefined, running: boolean): string {
  if (sequence.adStatus === "in_ad") return "In an ad, not deleted";
  if (!outcome) return running ? "Waiting" : "";
  if (outcome.ok) return outcome.alreadyGone ? "Already deleted" : "Deleted";
  return outcome.refusal ? `${outcome.refusal.title} ${outcome.refusal.advice}` : "Not tried";
}

/** One sequence of a bulk deletion, with what became of it. */
export function DeletionRow({ sequence, outcome, running }: Props) {
  const refusal = outcome && !outcome.ok ? outcome.refusal : null;
  const [Icon, tone] =
    sequence.adStatus === "in_ad"
      ? [Lock, "text-amber"]
      : outcome?.ok
        ? [CircleCheck, "text-accent"]
        : refusal
          ? [TriangleAlert, "text-red"]
          : [CircleMinus, "text-faint"];
  return (
    <li className="flex items-start gap-2.5 px-3 py-2">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="truncate text-start font-medium">
          {sequence.name}
        </p>
        <p className="text-[13px] text-dim">{tell(sequence, outcome, running)}</p>
        {refusal?.fbtraceId && (
          <CopyButton
            value={refusal.fbtraceId}
            what="trace id"
          >{`code ${refusal.code ?? "–"}, trace id ${refusal.fbtraceId}`}</CopyButton>
        )}
      </div>
    </li>
  );
}
