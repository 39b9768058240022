"use client";

import { useEffect, useEffectEvent } from "react";
import type { Openings, usePhonePlay } from "@/components/preview/use-phone-play";
import { useComposer } from "@/lib/client/composer/use-composer";

const openChatAfterMs = 1600;
const answerAfterMs = 4200;

/** Shows the way from ad to first message when asked to; without motion only the chat. */
export function useConversationPlay(play: ReturnType<typeof usePhonePlay>, has: Openings): void {
  const plays = useComposer((state) => state.phonePlays);
  const show = useEffectEvent(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      play.openChat();
      return;
    }
    play.setMoment("ad");
    const steps = [
      setTimeout(play.openChat, openChatAfterMs),
      setTimeout(has === "prefilled" ? play.send : () => play.tap(0), answerAfterMs),
    ];
    const stop = () => {
      for (const step of steps) clearTimeout(step);
      removeEventListener("pointerdown", stop);
    };
    addEventListener("pointerdown", stop);
    return stop;
  });
  useEffect(() => (plays > 0 ? show() : undefined), [plays]);
}
