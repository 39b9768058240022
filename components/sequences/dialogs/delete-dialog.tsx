"use client";

import Link from "next/link";
import { SequenceAds } from "@/components/ads/sequence-ads";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { SequencePreview } from "../rows/sequence-preview";

type Props = {
  wabaId: string;
  businessName: string;
  sequence: Sequence;
  onClose: () => void;
  onDelete: (sequence: Sequence) => void;
  /** Begins the guided change of one that is locked. */
  onChange: ((sequence: Sequence) => void) | undefined;
  /** Asks Meta again, for a status that may be old. */
  onRefresh: () => void;
};

/** Shows what goes. A sequence in an ad is not deleted: Meta would refuse, so the dialog says why and what to do instead. */
export function DeleteDialog({ wabaId, businessName, sequence, onClose, onDelete, onChange, onRefresh }: Props) {
  const { id, name, adStatus } = sequence;
  const locked = adStatus === "in_ad";
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={locked ? `“${name}” is in an ad` : `Delete “${name}”?`}
      size="lg"
      footer={
        locked ? (
          <>
            <Button
              variant="ghost"
              onClick={() => {
                onRefresh();
                onClose();
              }}
            >
              Check with Meta again
            </Button>
            <Button onClick={onClose}>Keep it</Button>
            <Link href={`/${wabaId}/sequences/new?from=${id}`} className={buttonClass()}>
              Duplicate it
            </Link>
            {onChange && sequence.message ? (
              <Button variant="primary" onClick={() => onChange(sequence)}>
                Change it
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <Button onClick={onClose}>Keep it</Button>
            <Button variant="danger" onClick={() => onDelete(sequence)}>
              Delete
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_280px]">
        <div className="space-y-2.5">
          {locked ? (
            <>
              <p>Meta doesn't delete or change a sequence while an ad uses it.</p>
              <section aria-label="Its ads" className="rounded-xl border border-line px-3 py-2">
                <SequenceAds wabaId={wabaId} sequenceId={id} adStatus={adStatus} />
              </section>
              <p>Instead, write a new version in a copy, switch its ads to the copy, and then delete this one.</p>
            </>
          ) : (
            <>
              <p>It's deleted at Meta immediately. Conversations that have started aren't affected.</p>
              <p className="text-dim">
                Overture keeps its text: you can recreate it from Recently deleted. It then gets a new id.
              </p>
              {adStatus === "unknown" && (
                <>
                  <Notice tone="warning" size="sm">
                    If an ad uses it, Meta refuses and nothing changes.
                  </Notice>
                  <section aria-label="Its ads" className="rounded-xl border border-line px-3 py-2">
                    <SequenceAds wabaId={wabaId} sequenceId={id} adStatus={adStatus} />
                  </section>
                </>
              )}
            </>
          )}
        </div>
        <div className="self-start overflow-hidden rounded-xl border border-line">
          <SequencePreview sequence={sequence} businessName={businessName} allIceBreakers />
        </div>
      </div>
    </Dialog>
  );
}
