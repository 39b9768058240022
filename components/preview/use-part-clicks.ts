import { type RefObject, useEffect, useRef } from "react";
import type { PhoneProps, PreviewPart } from "./preview-types";

type PartClicks = Pick<PhoneProps, "onOpenChat" | "onTapIceBreaker" | "onSend" | "onBack" | "onPart">;

/**
 * One listener handles clicks on all parts. They are mouse shortcuts to fields outside the phone, so only "Read more"
 * is focusable or announced.
 */
export function usePartClicks(root: RefObject<HTMLElement | null>, clicks: PartClicks) {
  const current = useRef(clicks);
  useEffect(() => {
    current.current = clicks;
  });
  useEffect(() => {
    const element = root.current;
    const handle = (event: MouseEvent) => {
      if (event.target instanceof Element) follow(event.target, current.current);
    };
    element?.addEventListener("click", handle);
    return () => element?.removeEventListener("click", handle);
  }, [root]);
}

function follow(target: Element, { onOpenChat, onTapIceBreaker, onSend, onBack, onPart }: PartClicks) {
  if (target.closest("button")) return;
  const has = (attribute: string) => target.closest(`[${attribute}]`);
  if (has("data-back")) return onBack?.();
  if (has("data-open-chat")) return onOpenChat?.();
  if (has("data-send")) return onSend?.();
  const ask = has("data-ask")?.getAttribute("data-ask");
  if (ask && onTapIceBreaker) return onTapIceBreaker(Number(ask));
  const part = has("data-part")?.getAttribute("data-part");
  if (part) onPart?.(part as PreviewPart);
}
