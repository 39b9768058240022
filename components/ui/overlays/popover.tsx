"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { clsx } from "clsx";
import { isPressOn } from "../buttons/is-press-on";
import { popupClass } from "./popup-class";
import type { PopupProps } from "./popup-props";
import { sheetBackdrop, sheetClass, sheetPlace } from "./sheet-class";

type Props = PopupProps & {
  label: string;
  /** Gets the focus on opening; the default is the first control. */
  initialFocus?: () => HTMLElement | null;
  /** Gets the focus on closing; the default is the trigger. */
  finalFocus?: () => HTMLElement | null | false;
  className?: string;
};

export function Popover(props: Props) {
  const { trigger, label, children, open, onOpenChange, anchor, side = "bottom", align = "start" } = props;
  const { initialFocus, finalFocus, className } = props;
  return (
    <Base.Root
      open={open}
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
          sideOffset={6}
          collisionPadding={8}
          className={sheetPlace}
        >
          <Base.Popup
            aria-label={label}
            initialFocus={initialFocus}
            finalFocus={finalFocus}
            className={clsx(
              "max-h-(--available-height) max-w-(--available-width) overflow-auto p-1",
              popupClass,
              className,
              sheetClass,
            )}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
