"use client";

import { Menu } from "@base-ui/react/menu";
import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { popupClass } from "./popup-class";
import { sheetClass, sheetLine, sheetPlace } from "./sheet-class";

type Props = { label: string; icon?: ReactNode; children: ReactNode };

/** Inside a `Menu`. */
export function Submenu({ label, icon, children }: Props) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger
        className={clsx(
          "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 outline-none data-highlighted:bg-sunk data-popup-open:bg-sunk",
          sheetLine,
        )}
      >
        {icon && <span className="shrink-0 text-dim">{icon}</span>}
        <span className="min-w-0 flex-1">{label}</span>
        <ChevronRight aria-hidden="true" className="size-4 text-dim" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner side="inline-end" sideOffset={4} collisionPadding={8} className={sheetPlace}>
          <Menu.Popup
            aria-label={label}
            className={clsx(
              "max-h-(--available-height) min-w-44 max-w-80 overflow-y-auto p-1 max-sm:px-2 max-sm:pb-4",
              popupClass,
              sheetClass,
            )}
          >
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
