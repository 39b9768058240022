"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Phone } from "@/components/preview/phone";
import { PreviewNote } from "@/components/preview/preview-note";
import type { PreviewMoment } from "@/components/preview/preview-types";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import { Segmented } from "@/components/ui/fields/segmented";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { msg } from "@/lib/domain/messages/message";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { useAdScene } from "./use-ad-scene";

type Props = {
  wabaId: string;
  ad: AdRow;
  /** Null if the ad has no greeting or the greeting is unknown. */
  words: SequenceWords | null;
  businessName: string;
};

const moments = [
  { value: "ad", label: msg("ads.adPhone.ad") },
  { value: "chat", label: msg("ads.adPhone.chatOpens") },
  { value: "sent", label: msg("ads.adPhone.afterTap") },
] as const;

export function AdPhone({ wabaId, ad, words, businessName }: Props) {
  const t = useTranslations("ads.adPhone");
  const theme = usePhoneTheme();
  const scene = useAdScene(wabaId, ad);
  const [moment, setMoment] = useState<PreviewMoment>("chat");
  const [tappedIndex, setTapped] = useState(0);
  const shown = words ? moment : "ad";
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl px-3 py-3.5" style={{ background: "var(--stage)" }}>
      {words && <Segmented label={t("moment")} value={shown} options={moments} onChange={setMoment} />}
      {/* The dialog is at most 760 px high; everything around the phone takes 222 px. */}
      <div className="max-w-full [--wa-around:calc(100dvh-min(86dvh,760px)+222px)]">
        <Phone
          words={words ?? noWords}
          business={{ name: ad.adSet.pageName ?? businessName }}
          moment={shown}
          opening={words && words.iceBreakers.length === 0 && words.autofill ? "prefilled" : "ice-breakers"}
          tappedIndex={tappedIndex}
          theme={theme}
          ad={scene}
          onOpenChat={words ? () => setMoment("chat") : undefined}
          onBack={() => setMoment("ad")}
          onSend={() => setMoment("sent")}
          onTapIceBreaker={(index) => {
            setTapped(index);
            setMoment("sent");
          }}
        />
      </div>
      <PreviewNote />
    </div>
  );
}

const noWords: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };
