import type { ReactNode } from "react";
import { Brand } from "../brand";
import { Drawing } from "../drawings/drawing";
import type { DrawingName } from "../drawings/drawings";

type Props = { drawing: DrawingName; title: string; children: ReactNode; action?: ReactNode };

/** In place of a page outside an account. */
export function FullPage({ drawing, title, children, action }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[46ch] flex-col px-6 py-10">
      <Brand />
      <div className="flex flex-1 flex-col items-center justify-center pb-16 text-center">
        <Drawing name={drawing} />
        <h1 className="mt-6 text-balance font-semibold text-xl">{title}</h1>
        <p className="mt-2 text-pretty text-dim">{children}</p>
        {action && <div className="mt-6">{action}</div>}
      </div>
    </main>
  );
}
