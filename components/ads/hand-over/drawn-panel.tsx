import { clsx } from "clsx";
import type { ReactNode } from "react";

/** A drawing of Ads Manager; hidden from assistive technology because the text beside it says the same. */
export function DrawnPanel({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 220 156"
      aria-hidden="true"
      focusable="false"
      className="block w-full rounded-xl border border-line bg-surface font-sans"
    >
      <rect width="220" height="156" className="fill-(--sunk)" />
      <g className="[transform-origin:110px_78px] rtl:-scale-x-100">{children}</g>
    </svg>
  );
}

type DrawnTextProps = { x: number; y: number; isHead?: boolean; children: string };

/** Stays readable where its panel is mirrored. */
export function DrawnText({ x, y, isHead = false, children }: DrawnTextProps) {
  return (
    <text
      x={x}
      y={y}
      className={clsx("fill-(--ink) text-[12px] rtl:-scale-x-100", isHead ? "font-semibold" : "font-medium")}
      style={{ transformOrigin: `${x}px ${y}px` }}
    >
      {children}
    </text>
  );
}

export function DrawnPointer({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x} ${y}l0 15 4-4 3 6.5 3-1.5-3-6 5.5 0z`}
      className="fill-(--ink) stroke-(--surface) rtl:-scale-x-100"
      style={{ transformOrigin: `${x}px ${y}px` }}
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  );
}

export function DrawnMenu({ chosen }: { chosen: string }) {
  return (
    <>
      <rect x="10" y="40" width="200" height="26" rx="6" className="fill-(--surface) stroke-(--line-strong)" />
      <rect x="20" y="50" width="84" height="6" rx="3" className="fill-(--line-strong)" />
      <path d="m192 50 5 6 5-6" className="fill-none stroke-(--dim)" strokeWidth="1.5" />
      <rect x="10" y="72" width="200" height="74" rx="6" className="fill-(--surface) stroke-(--line-strong)" />
      <rect x="14" y="76" width="192" height="24" rx="4" className="fill-(--accent-soft)" />
      <DrawnText x={22} y={92}>
        {chosen}
      </DrawnText>
      <rect x="22" y="110" width="112" height="6" rx="3" className="fill-(--line-strong)" />
      <rect x="22" y="129" width="88" height="6" rx="3" className="fill-(--line-strong)" />
    </>
  );
}
