import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { PhoneProps } from "./preview-types";

const GAP_PX = 8;
// React warns about layout effects on the server.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * Opens at the end of the chat, or at the start of the greeting if it would be hidden. Later scrolls only to the edited
 * part; `scene` changes with all layout inputs except the text.
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
    // Text that changes without an edited field is new content, such as a restored draft.
    const sameWords = before?.text === text && before.asks === asks;
    if (before?.scene === scene && (activeField !== null || sameWords)) return;
    openChat(root.current);
  }, [root, scene, text, asks, activeField]);

  // A hidden pane has no size or fonts, so initialise on first display.
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
    // A part taller than the screen shows its end, where the person types.
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
