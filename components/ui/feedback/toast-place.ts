export type Box = { left: number; top: number; right: number; bottom: number };
export type ToastPlace = { side: "start" | "end" } & ({ bottom: number } | { top: number });

type Space = { width: number; height: number; rightToLeft: boolean };
type Size = { width: number; height: number };

const EDGE = 16;
const GAP = 8;

const meet = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** The first free place: the usual corner, above what is there, the corner beside, or the top. */
export function toastPlace(toasts: Size, inTheWay: readonly Box[], space: Space): ToastPlace {
  const usual: ToastPlace = { side: "end", bottom: EDGE };
  const corner = boxAt(usual, toasts, space);
  const column = inTheWay.filter((box) => box.left < corner.right && box.right > corner.left);
  const highest = Math.min(space.height, ...column.map(({ top }) => top));
  const places: ToastPlace[] = [
    usual,
    { side: "end", bottom: space.height - highest + GAP },
    { side: "start", bottom: EDGE },
    { side: "end", top: GAP },
  ];
  const isFree = (place: ToastPlace) => {
    const box = boxAt(place, toasts, space);
    return box.top >= 0 && box.bottom <= space.height && !inTheWay.some((other) => meet(box, other));
  };
  return places.find(isFree) ?? usual;
}

function boxAt(place: ToastPlace, { width, height }: Size, space: Space): Box {
  const isRight = (place.side === "end") !== space.rightToLeft;
  const left = isRight ? space.width - EDGE - width : EDGE;
  const top = "top" in place ? place.top : space.height - place.bottom - height;
  return { left, top, right: left + width, bottom: top + height };
}
