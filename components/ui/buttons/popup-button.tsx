"use client";

import { type ReactNode, Suspense, useRef, useState } from "react";

/** What a lazily loaded `Menu` or `Popover` needs to know of its button. */
export type PopupOfButton = { anchor: HTMLElement | null; open: boolean; onOpenChange: (open: boolean) => void };

type Props = {
  opens: "menu" | "dialog";
  /** The accessible name, where the content is none. */
  label?: string;
  className?: string;
  children: ReactNode;
  /** Renders what it opens, usually a `lazy` component, once it was first asked for. */
  popup: (popup: PopupOfButton) => ReactNode;
};

/** A button whose popup is fetched when it is first pressed, so that no page pays for what nobody opens. */
export function PopupButton({ opens, label, className, children, popup }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup={opens}
        aria-expanded={open}
        aria-label={label}
        className={className}
        onClick={() => {
          setAsked(true);
          setOpen((current) => !current);
        }}
      >
        {children}
      </button>
      {asked && <Suspense fallback={null}>{popup({ anchor: button.current, open, onOpenChange: setOpen })}</Suspense>}
    </>
  );
}
