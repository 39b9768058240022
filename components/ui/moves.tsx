import { type ReactNode, ViewTransition } from "react";

/** How something changes its place: it travels from a row to its page, or a new state settles where the old one was. */
type Motion = "moves" | "settles";

const shares = {
  moves: { moves: "moves", default: "none" },
  settles: { settles: "settles", default: "none" },
} as const;

type Props = { name: string; by?: Motion; children: ReactNode };

/** Only navigations of this transition type move it, so that searching and typing cost nothing. */
export function Moves({ name, by = "moves", children }: Props) {
  return (
    <ViewTransition name={name} default="none" share={shares[by]}>
      {children}
    </ViewTransition>
  );
}

/** Given to a navigation that something travels with. */
export const moving: { transitionTypes: string[] } = { transitionTypes: ["moves"] };
