import { type ReactNode, ViewTransition } from "react";

const share = { moves: "moves", default: "none" } as const;

type Props = { name: string; children: ReactNode };

/** Travels from a row to its page. Only navigations of this transition type move it: searching and typing cost nothing. */
export function Moves({ name, children }: Props) {
  return (
    <ViewTransition name={name} default="none" share={share}>
      {children}
    </ViewTransition>
  );
}

/** Given to a navigation that something travels with. */
export const moving: { transitionTypes: string[] } = { transitionTypes: ["moves"] };
