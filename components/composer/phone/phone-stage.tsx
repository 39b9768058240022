"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Suspense, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { momentOptions } from "@/components/preview/phone-options";
import { PhoneSwitches } from "@/components/preview/phone-switches";
import { PreviewNotes } from "@/components/preview/preview-notes";
import type { PreviewAdPart, PreviewPart } from "@/components/preview/preview-types";
import { type Openings, openingsOf, usePhonePlay } from "@/components/preview/use-phone-play";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import { Segmented } from "@/components/ui/fields/segmented";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useRemembered } from "@/lib/client/browser/use-remembered";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { LivePhone } from "./live-phone";
import { PhoneSharesSwitch } from "./phone-shares-switch";
import { PhoneTools } from "./phone-tools";
import { useConversationPlay } from "./use-conversation-play";
import { useInitialPrompt } from "./use-initial-prompt";
import { usePhoneSettings } from "./use-phone-settings";
import { useRealAd } from "./use-real-ad";
import { useShowOtherPrompt } from "./use-show-other-prompt";

const PhoneAdChoice = lazyPart(() =>
  import("@/components/ads/phone-ad-choice").then((module) => ({ default: module.PhoneAdChoice })),
);

type PhoneStageProps = {
  userId: string;
  wabaId: string;
  businessName: string;
  /** The published sequence whose ads the phone may show; null if there is none. */
  sequenceId: string | null;
  /** What the server drew. */
  firstWords: SequenceWords;
};

const openingsIn = ({ autofill, iceBreakers }: SequenceWords): Openings =>
  openingsOf(autofill.trim() !== "", iceBreakers.length > 0);

export function PhoneStage({ userId, wabaId, businessName, sequenceId, firstWords }: PhoneStageProps) {
  const t = useTranslations("preview.phoneOptions");
  const written = useWatch({ compute: openingsIn });
  const has = useHydrated() ? written : openingsIn(firstWords);
  const { focusField, noteUsedPhone } = useComposerActions();
  const activeField = useComposer((state) => state.activeField);
  const showOtherPrompt = useShowOtherPrompt();
  const stage = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState<PreviewAdPart | "phone" | null>(null);
  const [platform, setPlatform] = useRemembered("overture.preview.platform", ["android", "ios"]);
  const [chosenTheme, setTheme] = useRemembered("overture.preview.theme", ["page", "light", "dark"]);
  const pageTheme = usePhoneTheme();
  const theme = chosenTheme === "page" ? pageTheme : chosenTheme;
  const settled = usePhoneSettings(userId, wabaId, businessName);
  const { look, changeLook, scene, changeScene, business, reset } = settled;
  const real = useRealAd(wabaId, sequenceId);
  const ad = real.scene ? { ...real.scene, platform: scene.platform } : settled.ad;
  const marked: PreviewPart | null =
    settings && settings !== "phone" ? settings : activeField === "name" ? null : activeField;
  const play = usePhonePlay(has, marked, useInitialPrompt());
  const { moment, opening, tappedIndex } = play;
  useConversationPlay(play, has);
  const choosesAd = moment === "ad" && real.ads.length > 0;

  useCommands({
    "preview.ios": platform === "ios" ? undefined : () => setPlatform("ios"),
    "preview.android": platform === "android" ? undefined : () => setPlatform("android"),
    "preview.light": theme === "light" ? undefined : () => setTheme("light"),
    "preview.dark": theme === "dark" ? undefined : () => setTheme("dark"),
    "preview.other": has === "both" ? showOtherPrompt : undefined,
  });

  const edit = (part: PreviewPart) => {
    setSettings(isOfAd(part) ? part : null);
    if (!isOfAd(part)) focusField(part);
  };
  const tap = (index: number) => {
    play.tap(index);
    // With form and phone side by side, also focus the tapped question.
    if (matchMedia("(min-width: 1024px)").matches) focusField(`iceBreakers.${index}.title`);
  };

  return (
    <div
      ref={stage}
      onClickCapture={noteUsedPhone}
      className={clsx(
        "relative flex flex-col items-center gap-3 px-4 py-3.5 max-lg:[--wa-around:300px]",
        around(has, choosesAd),
      )}
    >
      <div className="flex flex-wrap items-center justify-center gap-2 max-sm:gap-x-1">
        <Segmented label={t("moment")} value={moment} options={momentOptions} onChange={play.setMoment} />
        <PhoneTools
          phone={stage}
          settings={settings}
          onSettings={setSettings}
          {...{ look, scene, business, moment, opening, tappedIndex, ad }}
          realAd={real.shown?.name ?? null}
          onLook={changeLook}
          onScene={changeScene}
          onReset={reset}
        >
          <PhoneSharesSwitch box={stage} {...{ wabaId, sequenceId }} />
        </PhoneTools>
      </div>
      <LivePhone
        firstWords={firstWords}
        {...{ business, moment, opening, tappedIndex, platform, theme, ad }}
        {...look}
        activeField={marked}
        onPart={edit}
        onOpenChat={play.openChat}
        onBack={play.goBack}
        onSend={play.send}
        onTapIceBreaker={tap}
      />
      <PhoneSwitches
        {...{ has, opening, platform, theme }}
        onOpening={play.setInitialPrompt}
        onPlatform={setPlatform}
        onTheme={setTheme}
      />
      {choosesAd ? (
        <Suspense fallback={null}>
          <PhoneAdChoice ads={real.ads} shownId={real.shown?.id ?? null} onChoose={real.choose} />
        </Suspense>
      ) : null}
      <PreviewNotes has={has} />
    </div>
  );
}

/** The height of the visible lines above and below the phone. */
function around(has: Openings, choosesAd: boolean): string {
  if (has !== "both") return choosesAd ? "lg:[--wa-around:244px]" : "lg:[--wa-around:200px]";
  return choosesAd
    ? "lg:max-xl:[--wa-around:316px] xl:[--wa-around:262px]"
    : "lg:max-xl:[--wa-around:272px] xl:[--wa-around:218px]";
}

function isOfAd(part: PreviewPart): part is PreviewAdPart {
  return part.startsWith("ad.");
}
