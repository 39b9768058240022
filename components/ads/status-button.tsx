"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { StatusPill } from "@/components/ui/status-pill";
import type { Sequence } from "@/lib/sequences/schema";

const StatusPopover = lazy(() => import("./status-popover").then((module) => ({ default: module.StatusPopover })));

type Props = { wabaId: string; sequence: Pick<Sequence, "id" | "name" | "adStatus"> };

/** A sequence's status that opens the ads behind it, which are fetched when they are first asked for. */
export function StatusButton({ wabaId, sequence }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        className="rounded-full hover:ring-2 hover:ring-line-strong"
        onClick={() => {
          setAsked(true);
          setOpen((now) => !now);
        }}
      >
        <StatusPill status={sequence.adStatus} />
      </button>
      {asked && (
        <Suspense fallback={null}>
          <StatusPopover
            wabaId={wabaId}
            sequence={sequence}
            anchor={button.current}
            open={open}
            onOpenChange={setOpen}
          />
        </Suspense>
      )}
    </>
  );
}
