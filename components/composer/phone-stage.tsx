"use client";

import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { PreviewNote } from "@/components/preview/preview-note";
import type { PreviewMoment, PreviewOpening, PreviewPart } from "@/components/preview/preview-types";
import { Segmented } from "@/components/ui/segmented";
import { useRemembered } from "@/lib/client/use-remembered";
import type { RefusalField } from "@/lib/sequences/refusal";
import type { SequenceWords } from "@/lib/sequences/schema";
import { useComposer } from "./composer-context";
import { LivePhone } from "./live-phone";
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

function openingsOf(prefilled: boolean, asking: boolean): PreviewOpening | "both" {
  return prefilled && asking ? "both" : prefilled ? "prefilled" : "ice-breakers";
}

/** The phone and what is chosen about it. */
export function PhoneStage({ businessName, activeField }: PhoneStageProps) {
  const has = useWatch({
    compute: ({ autofill, iceBreakers }: SequenceWords) => openingsOf(autofill.trim() !== "", iceBreakers.length > 0),
  });
  const { focusField } = useComposer();
  const business = useMemo(() => ({ name: businessName }), [businessName]);
  const [moment, setMoment] = useState<PreviewMoment>("chat");
  const [tappedIndex, setTappedIndex] = useState(0);
  const [chosenOpening, setOpening] = useOpening();
  const [platform, setPlatform] = useRemembered("overture.preview.platform", ["android", "ios"]);
  const [theme, setTheme] = useRemembered("overture.preview.theme", ["light", "dark"]);

  const opening = has === "both" ? chosenOpening : has;

  return (
    <div className="flex flex-col items-center gap-3 px-4 py-3.5 [--wa-around:200px] max-lg:[--wa-around:300px]">
      <Segmented label="Moment" value={moment} options={moments} onChange={setMoment} />
      <LivePhone
        business={business}
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
        {has === "both" ? (
          <Segmented label="What the chat opens with" value={opening} options={openings} onChange={setOpening} />
        ) : null}
        <Segmented label="Platform" value={platform} options={platforms} onChange={setPlatform} />
        <Segmented label="Theme of the phone" value={theme} options={themes} onChange={setTheme} />
      </div>
      <PreviewNote />
    </div>
  );
}
