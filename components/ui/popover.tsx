"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { clsx } from "clsx";
import type { ReactElement, ReactNode } from "react";

type Props = {
  /** The button that opens it; it gets the ARIA and the handlers. Leave out when `anchor` and `open` are given. */
  trigger?: ReactElement<Record<string, unknown>>;
  /** The popup's accessible name. */
  label: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  anchor?: Element | null;
  /** What has the focus when it opens; the first control unless told otherwise. */
  initialFocus?: () => HTMLElement | null;
  /** What has it when it closes; the trigger unless told otherwise. */
  finalFocus?: () => HTMLElement | null | false;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  className?: string;
};

export function Popover(props: Props) {
  const { trigger, label, children, open, onOpenChange, anchor, side = "bottom", align = "start" } = props;
  const { initialFocus, finalFocus, className } = props;
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // A press on the anchor is answered there; closing here as well could open it again.
        if (!next && event.target instanceof Node && anchor?.contains(event.target)) return;
        onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor ?? undefined}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            aria-label={label}
            initialFocus={initialFocus}
            finalFocus={finalFocus}
            className={clsx(
              "max-h-(--available-height) max-w-(--available-width) overflow-auto rounded-xl border border-line-strong bg-surface p-1 shadow-(--pop-shadow) outline-none",
              "transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0",
              className,
            )}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
