"use client";

import type { CSSProperties, ReactNode } from "react";
import { isRightToLeft } from "@/lib/client/i18n/arrow-step";

type Props = { row: HTMLElement; onEnter: () => void; onLeave: () => void; children: ReactNode };

const widthPx = 316;
const gapPx = 6;
const edgePx = 12;
/** Keeps the row menus uncovered. */
const menuColumnPx = 76;
const enoughPx = 420;
/** What a preview needs beside the lines of its text. */
const aroundPx = 290;
const linePx = 20;

/**
 * Opens below the row, or above if there is no room. Ends before the cell marked `data-preview-edge` so that its links
 * stay reachable, else before the menus.
 */
export function PreviewPopup({ row, onEnter, onLeave, children }: Props) {
  const { top, bottom, left, right } = row.getBoundingClientRect();
  const edge = row.querySelector("[data-preview-edge]")?.getBoundingClientRect();
  const pageWidth = document.documentElement.clientWidth;
  const end = isRightToLeft(row)
    ? edge
      ? edge.right + gapPx
      : left + menuColumnPx
    : pageWidth - (edge ? edge.left - gapPx : right - menuColumnPx);
  const roomBelow = window.innerHeight - bottom - gapPx - edgePx;
  const roomAbove = top - gapPx - edgePx;
  const below = roomBelow >= Math.min(enoughPx, roomAbove);
  const room = below ? roomBelow : roomAbove;
  const size: CSSProperties & Record<"--wa-lines", number> = {
    width: widthPx,
    insetInlineEnd: Math.min(pageWidth - widthPx - edgePx, end),
    maxHeight: room,
    "--wa-lines": Math.max(3, Math.floor((room - aroundPx) / linePx)),
    ...(below ? { top: bottom + gapPx } : { bottom: window.innerHeight - top + gapPx }),
  };
  return (
    <div
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      style={size}
      className="wa-clamped fixed z-40 overflow-hidden rounded-[14px] border border-line-strong shadow-(--pop-shadow)"
    >
      <div inert>{children}</div>
    </div>
  );
}
