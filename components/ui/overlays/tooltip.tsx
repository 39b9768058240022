"use client";

import {
  cloneElement,
  type FocusEvent,
  type HTMLAttributes,
  type PointerEvent,
  type ReactElement,
  Suspense,
  useEffect,
  useRef,
  useState,
} from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const TooltipPopup = lazyPart(() => import("./tooltip-popup").then((module) => ({ default: module.TooltipPopup })));

const hoverDelayMs = 450;

type Side = "top" | "bottom" | "inline-start" | "inline-end";
type Props = { label: string; keys?: string; side?: Side; children: ReactElement<HTMLAttributes<HTMLElement>> };

/**
 * Repeats the control's accessible name, so it has no ARIA. Loads positioning code on first hover, outside the first
 * load.
 */
export function Tooltip({ label, keys, side = "top", children }: Props) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };

  useEffect(() => {
    if (!anchor) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setAnchor(null);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [anchor]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const props = children.props;
  return (
    <>
      {cloneElement(children, {
        onPointerEnter: (event: PointerEvent<HTMLElement>) => {
          props.onPointerEnter?.(event);
          if (event.pointerType === "touch") return;
          const target = event.currentTarget;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => setAnchor(target), hoverDelayMs);
        },
        onPointerLeave: (event: PointerEvent<HTMLElement>) => {
          props.onPointerLeave?.(event);
          hide();
        },
        onPointerDown: (event: PointerEvent<HTMLElement>) => {
          props.onPointerDown?.(event);
          hide();
        },
        onFocus: (event: FocusEvent<HTMLElement>) => {
          props.onFocus?.(event);
          if (event.currentTarget.matches(":focus-visible")) setAnchor(event.currentTarget);
        },
        onBlur: (event: FocusEvent<HTMLElement>) => {
          props.onBlur?.(event);
          hide();
        },
      })}
      {anchor && (
        <Suspense fallback={null}>
          <TooltipPopup anchor={anchor} label={label} keys={keys} side={side} />
        </Suspense>
      )}
    </>
  );
}
