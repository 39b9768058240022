"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { PreviewMoment, PreviewPart, PreviewPrompt } from "./preview-types";

export type Openings = PreviewPrompt | "both";

type Choice = readonly [PreviewPrompt, (prompt: PreviewPrompt) => void];

export function openingsOf(hasPrefilled: boolean, asks: boolean): Openings {
  return hasPrefilled && asks ? "both" : hasPrefilled ? "prefilled" : "ice-breakers";
}

/** Tracks the pictured conversation and follows the field being edited, so that it stays visible. */
export function usePhonePlay(has: Openings, activeField: PreviewPart | null, [chosen, setInitialPrompt]: Choice) {
  const [moment, setMoment] = useState<PreviewMoment>("chat");
  const [tappedIndex, setTappedIndex] = useState(0);

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
