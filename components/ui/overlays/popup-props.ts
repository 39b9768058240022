import type { ReactElement, ReactNode } from "react";

/** What every popup over the page takes: menus and popovers alike. */
export type PopupProps = {
  /** The button that opens it; it gets the ARIA and the handlers. Leave out when `anchor` and `open` are given. */
  trigger?: ReactElement<Record<string, unknown>>;
  /** The popup's accessible name; a menu can borrow its trigger's. */
  label?: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  anchor?: Element | null;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
};
