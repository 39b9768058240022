type KeyIn = { key: string; currentTarget: Element };

export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** 1 for the arrow towards the end of the line, -1 towards its start, 0 for other keys. */
export function arrowStep({ key, currentTarget }: KeyIn): -1 | 0 | 1 {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return (key === "ArrowRight") === isRightToLeft(currentTarget) ? -1 : 1;
}
