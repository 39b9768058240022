import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { type ToastPlace, toastPlace } from "./toast-place";

const SLOT = "[data-open] > [data-toast-slot]";
const IN_THE_WAY = "[data-bottom-bar], [data-open]:is([role=dialog], [role=menu], [role=listbox])";

/** An open dialog gives toasts room between its content and its buttons; elsewhere they look for a free corner. */
export function useToastPlace(count: number) {
  const viewport = useRef<HTMLDivElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState<ToastPlace>({ side: "end", bottom: 16 });
  useLayoutEffect(() => {
    if (count === 0) return setSlot(null);
    let frame = 0;
    const look = () => {
      const open = [...document.querySelectorAll<HTMLElement>(SLOT)].at(-1) ?? null;
      setSlot(open);
      if (!open && viewport.current) {
        const next = freePlace(viewport.current);
        setPlace((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
      }
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    const changes = new MutationObserver(soon);
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["data-open"],
    });
    const sizes = new ResizeObserver(soon);
    if (viewport.current) sizes.observe(viewport.current);
    sizes.observe(document.documentElement);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
    };
  }, [count]);
  const { side, ...offset } = place;
  const style: CSSProperties = { ...offset, [side === "end" ? "insetInlineEnd" : "insetInlineStart"]: 16 };
  return { viewport, slot, style };
}

function freePlace(viewport: HTMLElement): ToastPlace {
  const { width, height } = viewport.getBoundingClientRect();
  const inTheWay = [...document.querySelectorAll(IN_THE_WAY)]
    .filter((element) => !element.contains(viewport) && !viewport.contains(element))
    .map((element) => element.getBoundingClientRect());
  const { clientWidth, clientHeight, dir } = document.documentElement;
  return toastPlace(
    { width, height },
    inTheWay.filter((box) => box.width > 0 && box.height > 0),
    { width: clientWidth, height: clientHeight, rightToLeft: dir === "rtl" },
  );
}
