"use client";

import { useComposerActions } from "@/lib/client/composer/use-composer";
import { useInitialPrompt } from "./use-initial-prompt";

/** Shows the other of the two states that the chat may open in. */
export function useShowOtherPrompt(): () => void {
  const { showPane } = useComposerActions();
  const [prompt, setPrompt] = useInitialPrompt();
  return () => {
    showPane("preview");
    setPrompt(prompt === "prefilled" ? "ice-breakers" : "prefilled");
  };
}
