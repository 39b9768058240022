import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const widths = ["w-40", "w-52", "w-32", "w-44"];

export function TeamSkeleton() {
  return (
    <div aria-hidden="true" className="border-line border-t">
      {widths.map((width) => (
        <div key={width} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 lg:px-8">
          <div className="flex min-w-0 flex-[1_1_16rem] items-center gap-3">
            <Skeleton className="size-7.5 shrink-0 rounded-full" />
            <div className="flex-1 space-y-2 py-0.5">
              <Skeleton className={clsx("h-3.5", width)} />
              <Skeleton className="h-3 w-56 max-w-full" />
            </div>
          </div>
          <Skeleton className="h-8 w-32 rounded-lg" />
        </div>
      ))}
    </div>
  );
}
