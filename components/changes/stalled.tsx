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
    <Notice tone="warning" live="polite" title="This was interrupted.">
      Everything done so far is saved.{" "}
      {resumesAt
        ? "It resumes automatically in a moment, even if you close this page. It checks with Meta first, so nothing happens twice."
        : "Resuming checks with Meta first, so nothing happens twice."}
    </Notice>
  );
}

function willResume(refusal: Refusal, retryAt: string): Refusal {
  return { ...refusal, retryAt, advice: `${refusal.advice} It resumes automatically, even if you close this page.` };
}
