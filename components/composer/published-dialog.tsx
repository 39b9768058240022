"use client";

import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

type PublishedDialogProps = { sequenceId: string; name: string; listHref: string; onClose: () => void };

/** It is at Meta: its id, and how an ad comes to use it. */
export function PublishedDialog({ sequenceId, name, listHref, onClose }: PublishedDialogProps) {
  const creative = JSON.stringify(
    { asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id: sequenceId } } },
    null,
    2,
  );
  const done = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      initialFocus={done}
      title={`“${name}” is published`}
      description="It exists at Meta now. Customers see it once an ad uses it."
      footer={
        <>
          <Link href={listHref} className={buttonClass()}>
            All sequences
          </Link>
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
        <section aria-labelledby="use-it">
          <h3 id="use-it" className="mb-1 font-[550]">
            Use it in an ad
          </h3>
          <ol className="grid list-decimal gap-1 ps-5 text-dim marker:text-faint">
            <li>In Ads Manager, open or create an ad of an Engagement or Sales campaign that leads to WhatsApp.</li>
            <li>
              Under <b className="font-medium text-ink">Message template</b> choose{" "}
              <b className="font-medium text-ink">Partner app</b>, then this sequence.
            </li>
            <li>Publish the ad. The status here changes to “In an ad” by itself.</li>
          </ol>
        </section>
        <details>
          <summary className="min-h-6 cursor-pointer rounded text-dim hover:text-ink">
            For the Marketing API: the part of the creative that names it
          </summary>
          <div className="mt-2 flex items-start gap-2 rounded-xl border border-line bg-sunk p-3">
            <pre className="min-w-0 flex-1 overflow-x-auto text-xs leading-5">{creative}</pre>
            <CopyButton value={creative} what="creative JSON" />
          </div>
        </details>
      </div>
    </Dialog>
  );
}
