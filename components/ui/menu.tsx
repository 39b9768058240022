"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";

type Props = {
  /** The button that opens it; it gets the ARIA and the handlers. Leave out when `anchor` and `open` are given. */
  trigger?: ReactElement<Record<string, unknown>>;
  /** The menu's accessible name; without a trigger there is none to borrow. */
  label?: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  anchor?: Element | null;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
};

/** Give it `MenuItem`s and `MenuSeparator`s. Load it lazily on screens whose first paint does not show one. */
export function Menu(props: Props) {
  const { trigger, label, children, open, onOpenChange, anchor, side = "bottom", align = "end" } = props;
  const popup = useRef<HTMLDivElement>(null);
  // Without a trigger of its own the menu cannot know that a key opened it: the first item is then to be focused.
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
        // A press on the anchor toggles there; closing here as well would open it again.
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
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            ref={popup}
            aria-label={label}
            finalFocus={anchor instanceof HTMLElement ? () => anchor : undefined}
            className="min-w-44 max-w-80 rounded-xl border border-line-strong bg-surface p-1 shadow-(--pop-shadow) outline-none transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
