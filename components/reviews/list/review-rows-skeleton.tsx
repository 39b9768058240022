import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[44%]", "w-1/4"];

export function ReviewRowsSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="border-line border-b px-4 pb-3 lg:px-8">
        <Skeleton className="h-8 w-full max-w-96 rounded-lg" />
      </div>
      {widths.map((width) => (
        <div
          key={width}
          className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b px-4 py-3 md:flex-nowrap lg:px-8 xl:gap-x-4"
        >
          <div className="min-w-0 space-y-2 py-0.5 max-md:basis-full md:flex-1">
            <Skeleton className={clsx("h-3.5", width)} />
            <Skeleton className="h-3 w-28" />
          </div>
          <span className="shrink-0 md:w-36 xl:w-44">
            <Skeleton className="h-5 w-24 rounded-full" />
          </span>
          <span className="shrink-0 md:w-28 xl:w-36">
            <Skeleton className="h-3 w-16" />
          </span>
          <span className="flex w-32 shrink-0 items-center gap-2 max-md:hidden xl:w-40">
            <Skeleton className="size-6 rounded-lg" />
            <Skeleton className="h-3 w-20" />
          </span>
          <Skeleton className="ms-auto h-3 w-16 shrink-0" />
        </div>
      ))}
    </div>
  );
}
