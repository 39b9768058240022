import { clsx } from "clsx";
import { Skeleton } from "./skeleton";

const widths = ["w-2/5", "w-1/2", "w-1/3", "w-[46%]", "w-[38%]", "w-[52%]", "w-[30%]", "w-[44%]"];

type Props = { rows: number; title?: boolean; mark?: "dot" | "none" };

/** A card of rows, each an icon and two lines. */
export function CardSkeleton({ rows, title = false, mark = "dot" }: Props) {
  return (
    <div aria-hidden="true">
      {title && <Skeleton className="mt-1 mb-3 h-3 w-28" />}
      <div className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {widths.slice(0, rows).map((width) => (
          <div key={width} className="flex gap-3 px-4 py-3">
            {mark === "dot" && <Skeleton className="mt-0.5 size-4 shrink-0 rounded-full" />}
            <div className="flex-1 space-y-2 py-0.5">
              <Skeleton className={clsx("h-3.5", width)} />
              <Skeleton className="h-3 w-24" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
