import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Operation } from "@/lib/sequences/ads/operation";
import { isInterrupted } from "@/lib/sequences/ads/operation-moves";
import { WayOut } from "./way-out";

type Props = { wabaId: string; operation: Pick<Operation, "refusal" | "phase" | "running"> };

/** Why it does not go on by itself, where it does not. */
export function StandsStill({ wabaId, operation }: Props) {
  const { refusal, running } = operation;
  if (running) return null;
  if (refusal)
    return (
      <RefusalNotice
        announce
        refusal={refusal}
        tone={refusal.retryAt ? "amber" : "red"}
        actions={<WayOut wabaId={wabaId} refusal={refusal} />}
      />
    );
  return isInterrupted(operation) ? (
    <Notice tone="warning" live="polite" title="It was interrupted.">
      Everything that was done is kept. Going on looks at Meta first, so that nothing is done twice.
    </Notice>
  ) : null;
}
