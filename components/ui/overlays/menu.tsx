"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { isPressOn } from "../buttons/is-press-on";
import { popupClass } from "./popup-class";
import type { PopupProps } from "./popup-props";
import { sheetBackdrop, sheetClass, sheetPlace, sheetTitle } from "./sheet-class";

/** Contains `MenuItem`s and `MenuSeparator`s. Load it lazily unless the first paint shows one. */
export function Menu(props: PopupProps) {
  const { trigger, label, children, open, onOpenChange, anchor, side = "bottom", align = "end" } = props;
  const popup = useRef<HTMLDivElement>(null);
  // Without a trigger the menu can't detect opening by key, so focus the first item.
  useEffect(() => {
    if (!open || !anchor?.matches(":focus-visible")) return;
    const frame = requestAnimationFrame(() => popup.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus());
    return () => cancelAnimationFrame(frame);
  }, [open, anchor]);
  return (
    <Base.Root
      open={open}
      modal={false}
      onOpenChange={(next, { event }) => {
        if (next || !isPressOn(anchor, event)) onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={sheetBackdrop} />
        <Base.Positioner
          anchor={anchor ?? undefined}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={sheetPlace}
        >
          <Base.Popup
            ref={popup}
            aria-label={label}
            finalFocus={anchor instanceof HTMLElement ? () => anchor : undefined}
            className={clsx("min-w-44 max-w-80 p-1", popupClass, sheetClass, label && sheetTitle)}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
