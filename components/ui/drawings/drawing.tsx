import { type ComponentType, lazy } from "react";
import { Later } from "../later";
import type { DrawingName } from "./drawings";

/** Loads after the page; without a connection its place stays empty. */
const DrawingOf = lazy<ComponentType<{ name: DrawingName }>>(() =>
  import("./drawings").then(
    (module) => ({ default: module.DrawingOf }),
    () => ({ default: () => null }),
  ),
);

export function Drawing({ name }: { name: DrawingName }) {
  return (
    <span aria-hidden="true" className="block h-28 w-40">
      <Later>
        <DrawingOf name={name} />
      </Later>
    </span>
  );
}
