import type { ReactNode } from "react";
import { Drawing } from "../drawings/drawing";
import type { DrawingName } from "../drawings/drawings";

type Props = { drawing: DrawingName; title: string; children?: ReactNode; actions?: ReactNode; heading?: "h1" | "h2" };

export function EmptyState({ drawing, title, children, actions, heading: Heading = "h2" }: Props) {
  return (
    <div className="mx-auto flex max-w-[46ch] flex-col items-center px-6 py-12 text-center sm:py-14">
      <Drawing name={drawing} />
      <Heading className="mt-5 text-balance font-semibold text-base">{title}</Heading>
      {children && <div className="mt-1.5 space-y-2 text-pretty text-dim">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
