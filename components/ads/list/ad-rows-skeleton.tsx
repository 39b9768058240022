import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { adRowGrid } from "./ad-row-grid";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[44%]", "w-1/4", "w-[36%]", "w-[30%]", "w-[48%]"];

export function AdRowsSkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className={clsx("relative h-[90px] border-line border-b md:h-[61px]", adRowGrid(false))}>
          <Skeleton className="absolute ms-4 mt-4 size-4 md:static md:ms-5 md:mt-0 lg:ms-8" />
          <div className="flex items-center gap-3 ps-12 pt-3 pe-6 md:ps-0 md:pt-0">
            <Skeleton className="size-10 rounded-lg" />
            <div className="flex-1 space-y-2">
              <Skeleton className={clsx("h-3.5", width)} />
              <Skeleton className="h-3 w-4/5" />
            </div>
          </div>
          <Skeleton className="hidden h-5 w-24 rounded-full md:block" />
          <Skeleton className="hidden h-3.5 w-32 md:block" />
          <Skeleton className="hidden h-3 w-16 md:block" />
        </div>
      ))}
    </div>
  );
}
