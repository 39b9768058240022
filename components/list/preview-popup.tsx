"use client";

import type { ReactNode } from "react";

type Props = { row: HTMLElement; onEnter: () => void; onLeave: () => void; children: ReactNode };

const widthPx = 316;
const gapPx = 6;
const edgePx = 12;
/** Keeps the row menus uncovered. */
const menuColumnPx = 76;
const enoughPx = 420;

/**
 * Opens below the row, or above if there is no room. Ends before the cell marked `data-preview-edge` so that its links
 * stay reachable, else before the menus.
 */
export function PreviewPopup({ row, onEnter, onLeave, children }: Props) {
  const { top, bottom, right } = row.getBoundingClientRect();
  const edge = row.querySelector("[data-preview-edge]")?.getBoundingClientRect().left;
  const end = edge === undefined ? right - menuColumnPx : edge - gapPx;
  const roomBelow = window.innerHeight - bottom - gapPx - edgePx;
  const roomAbove = top - gapPx - edgePx;
  const below = roomBelow >= Math.min(enoughPx, roomAbove);
  return (
    <div
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      style={{
        width: widthPx,
        left: Math.max(edgePx, end - widthPx),
        maxHeight: below ? roomBelow : roomAbove,
        ...(below ? { top: bottom + gapPx } : { bottom: window.innerHeight - top + gapPx }),
      }}
      className="fixed z-40 overflow-hidden rounded-[14px] border border-line-strong shadow-(--pop-shadow)"
    >
      <div inert>{children}</div>
    </div>
  );
}
