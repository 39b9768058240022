import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { PhoneProps } from "./preview-types";

const GAP_PX = 8;
// On the server there is nothing to measure, and React says so of layout effects.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * Where the pictured chat stands. It opens at its end, unless that would hide the beginning of the greeting: then it
 * begins there, as at the first unread message. Later the part being edited is brought into view, and a keystroke moves
 * nothing. `scene` changes with all that changes the layout but the words.
 */
export function usePartInView(
  root: RefObject<HTMLElement | null>,
  { words: { text, iceBreakers }, activeField = null }: Pick<PhoneProps, "words" | "activeField">,
  scene: string,
) {
  const opened = useRef<{ scene: string; text: string; asks: number }>(null);
  const asks = iceBreakers.length;
  useBeforePaint(() => {
    const before = opened.current;
    opened.current = { scene, text, asks };
    // Words that change while nobody writes are other words, such as a restored draft.
    const sameWords = before?.text === text && before.asks === asks;
    if (before?.scene === scene && (activeField !== null || sameWords)) return;
    openChat(root.current);
  }, [root, scene, text, asks, activeField]);

  // Hidden behind another pane it has no size and no fonts: it opens when it is first seen.
  useEffect(() => {
    const phone = root.current;
    if (!phone) return;
    let wasHidden = phone.clientHeight === 0;
    const watch = new ResizeObserver(() => {
      const isHidden = phone.clientHeight === 0;
      if (wasHidden && !isHidden) {
        openChat(phone);
        void document.fonts.ready.then(() => openChat(phone));
      }
      wasHidden = isHidden;
    });
    watch.observe(phone);
    return () => watch.disconnect();
  }, [root]);

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

function openChat(phone: HTMLElement | null): void {
  const wall = phone?.querySelector<HTMLElement>(".wa-wall");
  const greeting = wall?.querySelector<HTMLElement>(".wa-in");
  if (!wall || !greeting) return;
  wall.scrollTop = 0;
  const above = wall.getBoundingClientRect().top + GAP_PX - greeting.getBoundingClientRect().top;
  if (above > 0 && phone?.dataset.moment === "chat") wall.scrollTop -= above;
}
