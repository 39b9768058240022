import type { ReactNode } from "react";

/** One family: 160 × 112, thin ink lines on a pale disc, and one thing in the accent. */
export function Scene({ points = false, children }: { points?: boolean; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 160 112"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={points ? "h-28 w-40 text-faint rtl:-scale-x-100" : "h-28 w-40 text-faint"}
    >
      <circle cx="80" cy="56" r="50" stroke="none" className="fill-[color-mix(in_srgb,var(--ink)_4%,transparent)]" />
      {children}
    </svg>
  );
}

/** Lines of text, each given as `x y length`. */
export function Words({ at }: { at: readonly (readonly [x: number, y: number, length: number])[] }) {
  return (
    <path
      d={at.map(([x, y, length]) => `M${x} ${y}h${length}`).join("")}
      strokeWidth="2"
      className="stroke-line-strong"
    />
  );
}

type BadgeProps = { x: number; y: number; tone?: "accent" | "amber"; children: ReactNode };

/** What happened, in a small disc. */
export function Badge({ x, y, tone = "accent", children }: BadgeProps) {
  return (
    <g
      transform={`translate(${x} ${y})`}
      strokeWidth="1.75"
      className={tone === "accent" ? "fill-accent-soft stroke-accent" : "fill-amber-soft stroke-amber"}
    >
      <circle r="12" strokeWidth="4" className="stroke-bg" />
      <circle r="12" stroke="none" />
      {children}
    </g>
  );
}

export const check = <path d="m-4.5 .5 3 3 6-6.5" fill="none" />;
