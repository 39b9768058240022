"use client";

import { clsx } from "clsx";
import { RefreshCw } from "lucide-react";
import { IconButton } from "./icon-button";

type Props = { label: string; busy: boolean; onClick: () => void };

/** Spins and ignores presses while busy. */
export function RefreshButton({ label, busy, onClick }: Props) {
  return (
    <IconButton
      label={label}
      aria-disabled={busy || undefined}
      icon={
        <RefreshCw aria-hidden="true" className={clsx("size-4", busy && "animate-spin motion-reduce:animate-none")} />
      }
      onClick={() => busy || onClick()}
    />
  );
}
