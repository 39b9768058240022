"use client";

import { lazy } from "react";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import type { Sequence } from "@/lib/domain/sequences/schema";

const StatusPopover = lazy(() => import("./status-popover").then((module) => ({ default: module.StatusPopover })));

type Props = { wabaId: string; sequence: Pick<Sequence, "id" | "name" | "adStatus"> };

export function StatusButton({ wabaId, sequence }: Props) {
  return (
    <PopupButton
      opens="dialog"
      className="rounded-full hover:ring-2 hover:ring-line-strong"
      popup={(popup) => <StatusPopover wabaId={wabaId} sequence={sequence} {...popup} />}
    >
      <StatusPill status={sequence.adStatus} />
    </PopupButton>
  );
}
