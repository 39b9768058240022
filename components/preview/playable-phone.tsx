"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/fields/segmented";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { Phone } from "./phone";
import { momentOptions } from "./phone-options";
import { PhoneSwitches } from "./phone-switches";
import { PreviewNotes } from "./preview-notes";
import type { PreviewBusiness, PreviewPart, PreviewPlatform, PreviewPrompt, PreviewTheme } from "./preview-types";
import { openingsOf, usePhonePlay } from "./use-phone-play";
import { usePhoneTheme } from "./use-phone-theme";

type Props = {
  words: SequenceWords;
  business: PreviewBusiness;
  /** The part being read or commented, highlighted in the phone. */
  activeField?: PreviewPart | null;
  onPart?: (part: PreviewPart) => void;
};

/** The phone with its switches, for words that don't change while it is shown. */
export function PlayablePhone({ words, business, activeField = null, onPart }: Props) {
  const t = useTranslations("preview.phoneOptions");
  const has = openingsOf(words.autofill.trim() !== "", words.iceBreakers.length > 0);
  const play = usePhonePlay(has, activeField, useState<PreviewPrompt>("ice-breakers"));
  const [platform, setPlatform] = useState<PreviewPlatform>("android");
  const [chosenTheme, setTheme] = useState<PreviewTheme | null>(null);
  const pageTheme = usePhoneTheme();
  const theme = chosenTheme ?? pageTheme;
  const { moment, opening, tappedIndex } = play;
  return (
    <div className="flex flex-col items-center gap-3 [--wa-around:280px]">
      <Segmented label={t("moment")} value={moment} options={momentOptions} onChange={play.setMoment} />
      <Phone
        {...{ words, business, moment, opening, tappedIndex, platform, theme, activeField, onPart }}
        onOpenChat={play.openChat}
        onBack={play.goBack}
        onSend={play.send}
        onTapIceBreaker={play.tap}
      />
      <PhoneSwitches
        {...{ has, opening, platform, theme }}
        onOpening={play.setInitialPrompt}
        onPlatform={setPlatform}
        onTheme={setTheme}
      />
      <PreviewNotes has={has} />
    </div>
  );
}
