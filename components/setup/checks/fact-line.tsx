import type { ReactNode } from "react";

/** Stacks name and value on narrow screens. */
export function FactLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 px-4 py-2 sm:grid-cols-[9rem_minmax(0,1fr)] sm:items-center">
      <dt className="text-[13px] text-dim">{name}</dt>
      <dd className="flex min-h-7 min-w-0 flex-wrap items-center gap-x-2 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
