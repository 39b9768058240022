"use client";

import { useComposerActions } from "@/lib/client/composer/use-composer";
import { useInitialPrompt } from "./use-initial-prompt";

/** Switches between the chat's two initial states. */
export function useShowOtherPrompt(): () => void {
  const { showPane } = useComposerActions();
  const [prompt, setPrompt] = useInitialPrompt();
  return () => {
    showPane("preview");
    setPrompt(prompt === "prefilled" ? "ice-breakers" : "prefilled");
  };
}
