"use client";

import { useEffect } from "react";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import { commandCenter } from "./command-center";
import { commandForKey } from "./command-for-key";
import { commandOf } from "./command-table";
import { useSingleKeys } from "./use-single-keys";

const cover = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox], dialog[open]";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/** The one listener for the keys of all commands. Mount it once, around everything that offers some. */
export function useCommandKeys(): void {
  const [singleKeys] = useSingleKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const typing = isTyping(event.target);
      // A character that is being typed is nobody's command, and must not wait for a look through the page.
      if (typing && !event.ctrlKey && !event.metaKey) return;
      const id = commandForKey(event, {
        offered: commandCenter.offered(),
        typing,
        covered: document.querySelector(cover) !== null,
        singleKeys: singleKeys === "on",
      });
      if (!id) return;
      if (!commandOf(id).passive) event.preventDefault();
      commandCenter.run(id);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [singleKeys]);
}
