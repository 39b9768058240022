"use client";

import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Dialog } from "@/components/ui/overlays/dialog";

type PublishedDialogProps = {
  sequenceId: string;
  name: string;
  listHref: string;
  onHandOver: () => void;
  onClose: () => void;
};

/** It is at Meta: its id, and how an ad comes to use it. */
export function PublishedDialog({ sequenceId, name, listHref, onHandOver, onClose }: PublishedDialogProps) {
  const done = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      initialFocus={done}
      title={`“${name}” is published`}
      description="It's live at Meta. Customers see it once an ad uses it."
      footer={
        <>
          <Link href={listHref} className={buttonClass()}>
            All sequences
          </Link>
          <Button onClick={onHandOver}>Use it in an ad…</Button>
          <Button ref={done} variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="flex items-center gap-2 rounded-xl border border-line bg-sunk px-3 py-2">
          <span className="text-dim">Sequence id</span>
          <CopyButton value={sequenceId} what="sequence id" className="ms-auto text-[13px] text-ink">
            {sequenceId}
          </CopyButton>
        </p>
        <p className="text-dim">
          Any ad in an Engagement or Sales campaign that leads to WhatsApp can use it. The status here changes to “In an
          ad” automatically.
        </p>
      </div>
    </Dialog>
  );
}
