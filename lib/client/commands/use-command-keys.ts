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

export function useCommandKeys(): void {
  const [singleKeys] = useSingleKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const typing = isTyping(event.target);
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
