"use client";

import type { ReactNode } from "react";
import { SequenceAds } from "@/components/ads/sequence-ads";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useStartChange } from "@/lib/client/changes/use-start-change";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = {
  wabaId: string;
  sequence: Sequence;
  /** A change of it is open already, and told of elsewhere. */
  underWay: boolean;
  /** The other way: a copy that has nothing to do with this one. */
  duplicate: ReactNode;
};

/** Why a sequence in an ad cannot be written in, its ads, and the guided way to change it anyway. */
export function LockedNotice({ wabaId, sequence, underWay, duplicate }: Props) {
  const { start, busy, refusal } = useStartChange(wabaId);
  return (
    <>
      {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
      <Notice
        tone="info"
        title="This sequence is in an ad, so Meta doesn't allow changes."
        action={
          <span className="flex flex-wrap gap-2">
            {underWay || !sequence.message ? null : (
              <Button
                size="sm"
                variant="primary"
                busy={busy}
                onClick={() => void start({ kind: "change", oldSequenceId: sequence.id })}
              >
                Change it
              </Button>
            )}
            {duplicate}
          </span>
        }
      >
        To change it, write a new version in a copy, compare the two, and switch these ads to the copy step by step. You
        can undo each step.
        <section aria-label="Its ads" className="mt-2 rounded-lg bg-surface px-3 py-1.5 text-ink">
          <SequenceAds wabaId={wabaId} sequenceId={sequence.id} adStatus={sequence.adStatus} />
        </section>
      </Notice>
    </>
  );
}
