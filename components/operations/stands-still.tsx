import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Operation } from "@/lib/sequences/ads/operation";
import { isInterrupted } from "@/lib/sequences/ads/operation-moves";
import type { Refusal } from "@/lib/sequences/refusal";
import { WayOut } from "./way-out";

type Props = { wabaId: string; operation: Pick<Operation, "refusal" | "phase" | "running" | "resumesAt"> };

/** Why nobody is at work on it, and whether it goes on by itself. */
export function StandsStill({ wabaId, operation }: Props) {
  const { refusal, running, resumesAt } = operation;
  if (running) return null;
  if (refusal)
    return (
      <RefusalNotice
        announce
        refusal={resumesAt === null ? refusal : goesOn(refusal, resumesAt)}
        tone={resumesAt ? "amber" : "red"}
        actions={<WayOut wabaId={wabaId} refusal={refusal} />}
      />
    );
  if (!isInterrupted(operation)) return null;
  return (
    <Notice tone="warning" live="polite" title="It was interrupted.">
      Everything that was done is kept.{" "}
      {resumesAt
        ? "It goes on by itself in a moment, also with this page closed, and looks at Meta first, so that nothing is done twice."
        : "Going on looks at Meta first, so that nothing is done twice."}
    </Notice>
  );
}

function goesOn(refusal: Refusal, retryAt: string): Refusal {
  return { ...refusal, retryAt, advice: `${refusal.advice} It goes on by itself, also with this page closed.` };
}
