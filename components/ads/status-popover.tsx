"use client";

import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Popover } from "@/components/ui/overlays/popover";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { SequenceAds } from "./sequence-ads";

type Props = PopupOfButton & { wabaId: string; sequence: Pick<Sequence, "id" | "name" | "adStatus"> };

const titles = { in_ad: "In an ad", not_in_ad: "Not in an ad", unknown: "In an ad? Unknown" } as const;

/** What stands behind a sequence's status. */
export function StatusPopover({ wabaId, sequence, ...popup }: Props) {
  return (
    <Popover label={`Ads of ${sequence.name}`} className="w-[340px]" finalFocus={() => popup.anchor} {...popup}>
      <div className="p-3">
        <h2 className="mb-1 font-[550]">{titles[sequence.adStatus]}</h2>
        <SequenceAds wabaId={wabaId} sequenceId={sequence.id} adStatus={sequence.adStatus} />
      </div>
    </Popover>
  );
}
