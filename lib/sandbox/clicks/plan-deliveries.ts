import type { Random } from "../random";
import type { ClickInput } from "./click-input";
import type { Body } from "./make-bodies";

/** Duplicates follow a little later; `reorder` shuffles all. */
export function planDeliveries(
  random: Random,
  bodies: Body[],
  { duplicates, reorder }: Pick<ClickInput, "duplicates" | "reorder">,
): Body[] {
  const planned = bodies.map((body, index) => ({ body, at: reorder ? random.next() * bodies.length : index }));
  const again = planned
    .filter(() => random.chance(duplicates))
    .map(({ body, at }) => ({ body, at: at + 0.5 + random.between(0, 5) }));
  return [...planned, ...again].sort((one, other) => one.at - other.at).map(({ body }) => body);
}
