"use client";

import { Menu } from "@base-ui/react/menu";
import { clsx } from "clsx";
import type { ReactElement, ReactNode } from "react";
import { sheetLine } from "./sheet-class";

type Props = {
  children: ReactNode;
  icon?: ReactNode;
  /** A key or short fact at the end of the line. */
  hint?: ReactNode;
  danger?: boolean;
  onClick?: () => void;
  /** Renders another element, e.g. a link: `render={<Link href="…" />}`. */
  render?: ReactElement<Record<string, unknown>>;
};

export function MenuItem({ children, icon, hint, danger = false, onClick, render }: Props) {
  return (
    <Menu.Item
      onClick={onClick}
      render={render}
      className={clsx(
        "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 outline-none data-highlighted:bg-sunk",
        sheetLine,
        danger ? "text-red" : "text-ink",
      )}
    >
      {icon && <span className={clsx("shrink-0", !danger && "text-dim")}>{icon}</span>}
      <span className="min-w-0 flex-1">{children}</span>
      {hint && <span className="text-faint text-xs">{hint}</span>}
    </Menu.Item>
  );
}
