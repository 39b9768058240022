"use client";

import type { PreviewedRow, PreviewTarget } from "./preview-target";
import { SequencePreview } from "./sequence-preview";

type Props = PreviewedRow & { businessName: string; target: PreviewTarget };

const widthPx = 316;
const gapPx = 6;
const edgePx = 12;
/** Room for the row menus, which the preview must not cover. */
const menuColumnPx = 76;
const enoughPx = 420;

/** Below the row when there is room, else above it; beside the menus and never over its own row. */
export function PreviewPopup({ sequence, row, businessName, target }: Props) {
  const { top, bottom, right } = row.getBoundingClientRect();
  const roomBelow = window.innerHeight - bottom - gapPx - edgePx;
  const roomAbove = top - gapPx - edgePx;
  const below = roomBelow >= Math.min(enoughPx, roomAbove);
  return (
    <div
      aria-hidden="true"
      onPointerEnter={target.stay}
      onPointerLeave={target.leave}
      style={{
        width: widthPx,
        left: right - menuColumnPx - widthPx,
        maxHeight: below ? roomBelow : roomAbove,
        ...(below ? { top: bottom + gapPx } : { bottom: window.innerHeight - top + gapPx }),
      }}
      className="fixed z-40 overflow-hidden rounded-[14px] border border-line-strong shadow-(--pop-shadow)"
    >
      <div inert>
        <SequencePreview sequence={sequence} businessName={businessName} />
      </div>
    </div>
  );
}
