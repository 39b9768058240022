import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const widths = ["w-40", "w-52", "w-32", "w-44"];

export function TeamSkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className="flex h-16 items-center gap-3 border-line border-b px-4 lg:px-8">
          <Skeleton className="size-7.5 rounded-full" />
          <Skeleton className={clsx("h-3.5", width)} />
          <Skeleton className="ms-auto h-8 w-28" />
        </div>
      ))}
    </div>
  );
}
