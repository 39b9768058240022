"use client";

import { type ReactNode, Suspense, useRef, useState } from "react";

/** What a lazily loaded `Menu` needs to know of its button. */
export type MenuPopup = { anchor: HTMLElement | null; open: boolean; onOpenChange: (open: boolean) => void };

type Props = {
  label: string;
  className?: string;
  children: ReactNode;
  /** Renders the menu, usually a `lazy` component, once it was first asked for. */
  menu: (popup: MenuPopup) => ReactNode;
};

/** A button whose menu is fetched when it is first pressed, so that no page pays for menus that nobody opens. */
export function MenuButton({ label, className, children, menu }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
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
      {asked && <Suspense fallback={null}>{menu({ anchor: button.current, open, onOpenChange: setOpen })}</Suspense>}
    </>
  );
}
