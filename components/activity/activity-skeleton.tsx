import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[44%]", "w-1/4", "w-[36%]", "w-[30%]", "w-[48%]", "w-[34%]", "w-[41%]"];

export function ActivitySkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className="flex min-h-15 gap-2.5 border-line border-b px-4 py-2 md:min-h-11.25 lg:px-8">
          <span className="size-7 shrink-0" />
          <Skeleton className="mt-1.5 size-4 shrink-0 rounded-full" />
          <div className="flex flex-1 flex-wrap items-start gap-x-3 pt-2 md:flex-nowrap">
            <span className="basis-full md:basis-auto md:flex-1">
              <Skeleton className={clsx("h-3.5", width)} />
            </span>
            <Skeleton className="h-3 w-20 shrink-0" />
          </div>
        </div>
      ))}
    </div>
  );
}
