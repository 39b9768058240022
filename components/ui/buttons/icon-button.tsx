"use client";

import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Tooltip } from "../overlays/tooltip";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

type Props = Omit<ComponentProps<"button">, "children"> & {
  /** The accessible name and tooltip. */
  label: string;
  icon: ReactNode;
  /** Shown in the tooltip, e.g. "⌘Z". */
  keys?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  tooltipSide?: "top" | "bottom" | "inline-start" | "inline-end";
};

export function IconButton({ label, icon, keys, variant = "ghost", size, tooltipSide, className, ...rest }: Props) {
  return (
    <Tooltip label={label} keys={keys} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={clsx(buttonClass({ variant, size, square: true }), className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
