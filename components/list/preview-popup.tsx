"use client";

import type { ReactNode } from "react";

type Props = { row: HTMLElement; onEnter: () => void; onLeave: () => void; children: ReactNode };

const widthPx = 316;
const gapPx = 6;
const edgePx = 12;
/** Room for the row menus, which the preview must not cover. */
const menuColumnPx = 76;
const enoughPx = 420;

/**
 * Below the row when there is room, else above it; never over its own row. It ends before the row's cell marked with
 * `data-preview-edge`, whose links stay within reach in the rows around, else before the menus.
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
