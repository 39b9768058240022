import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[44%]", "w-1/4", "w-[36%]", "w-[30%]", "w-[48%]", "w-[34%]", "w-[41%]"];

export function ActivitySkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className="flex h-11.25 items-center gap-3 border-line border-b px-4 lg:px-8">
          <Skeleton className="ms-9 size-4" />
          <Skeleton className={clsx("h-3.5", width)} />
          <Skeleton className="ms-auto h-3 w-20" />
        </div>
      ))}
    </div>
  );
}
