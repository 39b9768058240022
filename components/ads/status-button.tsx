"use client";

import { PopupButton } from "@/components/ui/buttons/popup-button";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { Sequence } from "@/lib/domain/sequences/schema";

const StatusPopover = lazyPart(() => import("./status-popover").then((module) => ({ default: module.StatusPopover })));

type Props = { wabaId: string; sequence: Pick<Sequence, "id" | "name" | "adStatus"> };

export function StatusButton({ wabaId, sequence }: Props) {
  return (
    <PopupButton
      opens="dialog"
      className="inline-flex min-h-6 items-center rounded-full hover:ring-2 hover:ring-line-strong"
      popup={(popup) => <StatusPopover wabaId={wabaId} sequence={sequence} {...popup} />}
    >
      <StatusPill status={sequence.adStatus} />
    </PopupButton>
  );
}
