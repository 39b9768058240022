"use client";

import { type RefObject, useEffect, useState } from "react";

export type RowPlace = { title: string; top: number; inlineStart: number };

const GAP_PX = 6;

/** Where the phone's visible ice breakers end, in pixels of the box around the phone. */
export function useRowPlaces(box: RefObject<HTMLElement | null>, labelWidthPx: number): readonly RowPlace[] {
  const [places, setPlaces] = useState<readonly RowPlace[]>([]);
  useEffect(() => {
    const around = box.current;
    const phone = around?.querySelector(".wa-phone");
    if (!around || !phone) return;
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPlaces(placesIn(around, phone, labelWidthPx)));
    };
    measure();
    const changes = new MutationObserver(measure);
    changes.observe(phone, { attributes: true, characterData: true, childList: true, subtree: true });
    const sizes = new ResizeObserver(measure);
    sizes.observe(around);
    sizes.observe(phone);
    phone.addEventListener("scroll", measure, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
      phone.removeEventListener("scroll", measure, { capture: true });
    };
  }, [box, labelWidthPx]);
  return places;
}

/** Beside the phone, or over its edge where the box is too narrow. */
function placesIn(around: Element, phone: Element, labelWidthPx: number): RowPlace[] {
  const outer = around.getBoundingClientRect();
  const edge = phone.getBoundingClientRect();
  const visible = phone.querySelector(".wa-wall")?.getBoundingClientRect() ?? edge;
  const isRtl = getComputedStyle(around).direction === "rtl";
  const end = isRtl ? outer.right - edge.left : edge.right - outer.left;
  const inlineStart = Math.min(end + GAP_PX, outer.width - labelWidthPx);
  return [...phone.querySelectorAll(".wa-ask")].flatMap((row) => {
    const { top, height } = row.getBoundingClientRect();
    const middle = top + height / 2;
    if (middle < visible.top || middle > visible.bottom) return [];
    return { title: (row.textContent ?? "").trim(), top: middle - outer.top, inlineStart };
  });
}
