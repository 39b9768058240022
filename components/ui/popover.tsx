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
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  className?: string;
};

export function Popover(props: Props) {
  const { trigger, label, children, open, onOpenChange, anchor, side = "bottom", align = "start", className } = props;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
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
