"use client";

import { Menu } from "@base-ui/react/menu";
import { clsx } from "clsx";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { sheetLine } from "./sheet-class";

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string; icon?: ReactNode; lang?: string }[];
  onChange: (value: string) => void;
};

export function MenuRadioGroup({ label, value, options, onChange }: Props) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2 pt-1.5 pb-1 text-faint text-xs">{label}</Menu.GroupLabel>
      <Menu.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Menu.RadioItem
            key={option.value}
            value={option.value}
            className={clsx(
              "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 outline-none data-highlighted:bg-sunk",
              sheetLine,
            )}
          >
            {option.icon && <span className="shrink-0 text-dim">{option.icon}</span>}
            <span lang={option.lang} className="flex-1 text-start">
              {option.label}
            </span>
            <Menu.RadioItemIndicator>
              <Check aria-hidden="true" className="size-4 text-accent" />
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
