"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { PreviewMoment, PreviewPart, PreviewPrompt } from "@/components/preview/preview-types";
import { useInitialPrompt } from "./use-initial-prompt";

export type Openings = PreviewPrompt | "both";

/** Tracks the pictured conversation and follows the field being edited, so that it stays visible. */
export function usePhonePlay(has: Openings, activeField: PreviewPart | null) {
  const [moment, setMoment] = useState<PreviewMoment>("chat");
  const [tappedIndex, setTappedIndex] = useState(0);
  const [chosen, setInitialPrompt] = useInitialPrompt();

  const follow = useEffectEvent((field: PreviewPart | null) => {
    if (!field || field.startsWith("ad.")) return;
    setMoment((now) => (now === "ad" ? "chat" : now));
    if (field === "autofill") setInitialPrompt("prefilled");
    const asked = /^iceBreakers\.(\d+)\.title$/.exec(field)?.[1];
    if (asked === undefined) return;
    setInitialPrompt("ice-breakers");
    setTappedIndex(Number(asked));
  });
  useEffect(() => follow(activeField), [activeField]);

  return {
    moment,
    setMoment,
    opening: has === "both" ? chosen : has,
    setInitialPrompt,
    tappedIndex,
    openChat: () => setMoment("chat"),
    goBack: () => setMoment(moment === "sent" ? "chat" : "ad"),
    send: () => setMoment("sent"),
    tap: (index: number) => {
      setTappedIndex(index);
      setMoment("sent");
    },
  };
}
