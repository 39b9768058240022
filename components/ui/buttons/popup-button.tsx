"use client";

import { type ReactNode, Suspense, useRef, useState } from "react";

/** What a lazily loaded `Menu` or `Popover` needs from its button. */
export type PopupOfButton = { anchor: HTMLElement | null; open: boolean; onOpenChange: (open: boolean) => void };

type Props = {
  opens: "menu" | "dialog";
  /** The accessible name, if the content has none. */
  label?: string;
  className?: string;
  children: ReactNode;
  onPress?: () => void;
  /** Renders the popup, usually a `lazy` component, after the first press. */
  popup: (popup: PopupOfButton) => ReactNode;
};

/** Loads its popup on the first press, to keep it out of the page's first load. */
export function PopupButton({ opens, label, className, children, onPress, popup }: Props) {
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
          onPress?.();
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
