import { clsx } from "clsx";
import type { ReactNode } from "react";

export type PillTone = "accent" | "neutral" | "amber" | "red" | "blue";

const tones: Record<PillTone, string> = {
  accent: "bg-accent-soft text-accent",
  neutral: "bg-[color-mix(in_srgb,var(--ink)_6%,transparent)] text-dim",
  amber: "bg-amber-soft text-amber",
  red: "bg-red-soft text-red",
  blue: "bg-blue-soft text-blue",
};

export function Pill({
  tone = "neutral",
  dot = false,
  children,
}: {
  tone?: PillTone;
  dot?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        "inline-flex h-[22px] items-center gap-1.5 whitespace-nowrap rounded-full px-2 font-medium text-xs",
        tones[tone],
      )}
    >
      {dot && <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />}
      {children}
    </span>
  );
}
