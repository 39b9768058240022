import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import type { Change } from "@/lib/domain/changes/change";
import { isInterrupted } from "@/lib/domain/changes/change-moves";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { Remedy } from "./remedy";

type Props = { wabaId: string; change: Pick<Change, "refusal" | "phase" | "running" | "resumesAt"> };

/** Why nobody is at work on it, and whether it goes on by itself. */
export function Stalled({ wabaId, change }: Props) {
  const { refusal, running, resumesAt } = change;
  if (running) return null;
  if (refusal)
    return (
      <RefusalNotice
        announce
        refusal={resumesAt === null ? refusal : willResume(refusal, resumesAt)}
        tone={resumesAt ? "amber" : "red"}
        actions={<Remedy wabaId={wabaId} refusal={refusal} />}
      />
    );
  if (!isInterrupted(change)) return null;
  return (
    <Notice tone="warning" live="polite" title="It was interrupted.">
      Everything that was done is kept.{" "}
      {resumesAt
        ? "It goes on by itself in a moment, also with this page closed, and looks at Meta first, so that nothing is done twice."
        : "Going on looks at Meta first, so that nothing is done twice."}
    </Notice>
  );
}

function willResume(refusal: Refusal, retryAt: string): Refusal {
  return { ...refusal, retryAt, advice: `${refusal.advice} It goes on by itself, also with this page closed.` };
}
