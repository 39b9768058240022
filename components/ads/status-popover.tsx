"use client";

import { useTranslations } from "next-intl";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { inAds } from "@/components/ui/feedback/status-pill";
import { Popover } from "@/components/ui/overlays/popover";
import { sequenceAdsQuery } from "@/lib/client/ads/sequence-ads-query";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useQuery } from "@/lib/client/query/use-query";
import { msg } from "@/lib/domain/messages/message";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { SequenceAds } from "./sequence-ads";

type Props = PopupOfButton & { wabaId: string; sequence: Pick<Sequence, "id" | "name" | "adStatus"> };

const titles = {
  in_ad: msg("ads.statusPopover.inAd"),
  not_in_ad: msg("ads.statusPopover.notInAd"),
  unknown: msg("ads.statusPopover.inAdUnknown"),
} as const;

export function StatusPopover({ wabaId, sequence, ...popup }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.statusPopover");
  const { data } = useQuery(sequenceAdsQuery(wabaId, sequence.id));
  return (
    <Popover
      label={t("adsOf", { name: sequence.name })}
      className="w-[340px]"
      finalFocus={() => popup.anchor}
      {...popup}
    >
      <div className="p-3">
        <h2 className="mb-1 font-[550]">
          {text(inAds(sequence.adStatus, data?.ads.length ?? 0) ?? titles[sequence.adStatus])}
        </h2>
        <SequenceAds wabaId={wabaId} sequenceId={sequence.id} adStatus={sequence.adStatus} />
      </div>
    </Popover>
  );
}
