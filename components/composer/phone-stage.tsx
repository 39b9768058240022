"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import { Phone } from "@/components/preview/phone";
import { PreviewNote } from "@/components/preview/preview-note";
import type { PreviewMoment, PreviewPart } from "@/components/preview/preview-types";
import { Segmented } from "@/components/ui/segmented";
import { useRemembered } from "@/lib/client/use-remembered";
import type { RefusalField } from "@/lib/sequences/refusal";
import type { SequenceWords } from "@/lib/sequences/schema";
import { useComposer } from "./composer-context";
import { useOpening } from "./use-opening";

type PhoneStageProps = { businessName: string; activeField: RefusalField | null };

const moments = [
  { value: "ad", label: "Ad" },
  { value: "chat", label: "Chat opens" },
  { value: "sent", label: "After the tap" },
] as const;
const openings = [
  { value: "ice-breakers", label: "Ice breakers" },
  { value: "prefilled", label: "Prefilled" },
] as const;
const platforms = [
  { value: "android", label: "Android" },
  { value: "ios", label: "iOS" },
] as const;
const themes = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** The phone and what is chosen about it. The only part of the composer that renders with every keystroke. */
export function PhoneStage({ businessName, activeField }: PhoneStageProps) {
  const words = useWatch<SequenceWords>() as SequenceWords;
  const { focusField } = useComposer();
  const [moment, setMoment] = useState<PreviewMoment>("chat");
  const [tappedIndex, setTappedIndex] = useState(0);
  const [chosenOpening, setOpening] = useOpening();
  const [platform, setPlatform] = useRemembered("overture.preview.platform", ["android", "ios"]);
  const [theme, setTheme] = useRemembered("overture.preview.theme", ["light", "dark"]);

  const prefilled = words.autofill.trim() !== "";
  const asking = words.iceBreakers.length > 0;
  const both = prefilled && asking;
  const opening = both ? chosenOpening : prefilled ? "prefilled" : "ice-breakers";

  return (
    <div className="flex flex-col items-center gap-3 px-4 py-3.5 [--wa-around:200px] max-lg:[--wa-around:300px]">
      <Segmented label="Moment" value={moment} options={moments} onChange={setMoment} />
      <Phone
        words={words}
        business={{ name: businessName }}
        moment={moment}
        opening={opening}
        tappedIndex={tappedIndex}
        platform={platform}
        theme={theme}
        activeField={activeField === "name" ? null : activeField}
        onPart={(part: PreviewPart) => focusField(part)}
        onOpenChat={() => setMoment("chat")}
        onBack={() => setMoment(moment === "sent" ? "chat" : "ad")}
        onSend={() => setMoment("sent")}
        onTapIceBreaker={(index) => {
          setTappedIndex(index);
          setMoment("sent");
        }}
      />
      <div className="flex flex-wrap justify-center gap-2">
        {both ? (
          <Segmented label="What the chat opens with" value={opening} options={openings} onChange={setOpening} />
        ) : null}
        <Segmented label="Platform" value={platform} options={platforms} onChange={setPlatform} />
        <Segmented label="Theme of the phone" value={theme} options={themes} onChange={setTheme} />
      </div>
      <PreviewNote />
    </div>
  );
}
