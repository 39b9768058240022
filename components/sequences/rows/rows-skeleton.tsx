import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { rowGrid } from "./row-grid";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[44%]", "w-1/4", "w-[36%]", "w-[30%]", "w-[48%]"];

export function RowsSkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className={clsx("h-[86px] border-line border-b md:h-[61px]", rowGrid)}>
          <Skeleton className="absolute ms-4 mt-5 size-4 md:static md:ms-5 md:mt-0 lg:ms-8" />
          <div className="space-y-2 ps-12 pt-3.5 pe-6 md:ps-0 md:pt-0">
            <Skeleton className={clsx("h-3.5", width)} />
            <Skeleton className="h-3 w-4/5" />
            <Skeleton className="h-5 w-28 rounded-full md:hidden" />
          </div>
          <Skeleton className="hidden h-3 w-4 md:block" />
          <Skeleton className="hidden h-5 w-24 rounded-full md:block" />
          <Skeleton className="hidden h-3 w-12 lg:block" />
          <Skeleton className="hidden h-3 w-16 md:block" />
        </div>
      ))}
    </div>
  );
}
