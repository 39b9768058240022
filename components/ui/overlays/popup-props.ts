import type { ReactElement, ReactNode } from "react";

/** Shared by menus and popovers. */
export type PopupProps = {
  /** The button that opens it, which gets ARIA and handlers. Omit with `anchor` and `open`. */
  trigger?: ReactElement<Record<string, unknown>>;
  /** The accessible name; a menu can use its trigger's. */
  label?: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  anchor?: Element | null;
  side?: "top" | "bottom" | "inline-start" | "inline-end";
  align?: "start" | "center" | "end";
};
