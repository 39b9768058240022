import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { PreviewPart } from "./preview-types";

const GAP_PX = 8;
// On the server there is nothing to measure, and React says so of layout effects.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * Where the pictured chat stands. It opens at its end, unless that would hide the beginning of the greeting: then it
 * begins there, as at the first unread message. Later the part being edited is brought into view; a keystroke moves
 * nothing. `scene` changes with all that changes the layout but the words.
 */
export function usePartInView(root: RefObject<HTMLElement | null>, activeField: PreviewPart | null, scene: string) {
  useBeforePaint(() => {
    const wall = root.current?.querySelector<HTMLElement>(".wa-wall");
    const greeting = wall?.querySelector<HTMLElement>(".wa-in");
    if (!wall || !greeting) return;
    wall.scrollTop = 0;
    const above = wall.getBoundingClientRect().top + GAP_PX - greeting.getBoundingClientRect().top;
    if (above > 0 && root.current?.dataset.moment === "chat") wall.scrollTop -= above;
  }, [root, scene]);

  useEffect(() => {
    if (!activeField) return;
    const part = root.current?.querySelector<HTMLElement>("[data-active]");
    const wall = part?.closest<HTMLElement>(".wa-wall");
    if (!part || !wall) return;
    const outer = wall.getBoundingClientRect();
    const inner = part.getBoundingClientRect();
    const below = inner.bottom + GAP_PX - outer.bottom;
    const above = outer.top + GAP_PX - inner.top;
    // One that is taller than the screen shows its end, where one writes.
    if (below > 0 || inner.height > outer.height) wall.scrollTop += below;
    else if (above > 0) wall.scrollTop -= above;
  }, [root, activeField]);
}
