"use client";

import { Tooltip } from "@base-ui/react/tooltip";

type Props = { anchor: Element; label: string; keys?: string; side: "top" | "bottom" | "inline-start" | "inline-end" };

export function TooltipPopup({ anchor, label, keys, side }: Props) {
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} side={side} sideOffset={6} className="pointer-events-none z-60">
          <Tooltip.Popup
            aria-hidden="true"
            className="flex items-center gap-2 rounded-md bg-ink px-2 py-1 font-medium text-bg text-xs shadow-sm"
          >
            {label}
            {keys && <span className="text-bg/70">{keys}</span>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
