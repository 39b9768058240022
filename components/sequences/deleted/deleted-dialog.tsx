"use client";

import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { ago } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";
import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import { SequencePreview } from "../rows/sequence-preview";
import { deletionSentence } from "./deleted-words";

type Props = {
  sequence: DeletedSequence;
  businessName: string;
  onClose: () => void;
  /** Undefined where the person may not write. */
  onRecreate: ((sequence: DeletedSequence) => void) | undefined;
};

/** The last words of a deleted sequence, as its customers saw them. */
export function DeletedDialog({ sequence, businessName, onClose, onRecreate }: Props) {
  const now = useNow(30_000);
  const canRecreate = onRecreate && sequence.message;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={sequence.name}
      description={now === null ? undefined : deletionSentence(sequence, ago(sequence.goneAt, now))}
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          {canRecreate ? (
            <Button variant="primary" onClick={() => onRecreate(sequence)}>
              Recreate
            </Button>
          ) : null}
        </>
      }
    >
      <div className="space-y-3">
        <div className="overflow-hidden rounded-xl border border-line">
          <SequencePreview sequence={sequence} businessName={businessName} allIceBreakers />
        </div>
        <p className="text-[13px] text-dim">
          {sequence.message
            ? "Recreate opens a new draft with this text. Once published, it gets a new id, and ads need to select it again."
            : "It can't be recreated because Overture can't read what Meta sent."}
        </p>
      </div>
    </Dialog>
  );
}
