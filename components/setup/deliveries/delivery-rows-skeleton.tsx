import { clsx } from "clsx";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { deliveryGrid } from "./delivery-grid";

const widths = ["w-2/5", "w-1/3", "w-1/2", "w-[38%]", "w-1/4", "w-[44%]"];

export function DeliveryRowsSkeleton() {
  return (
    <div aria-hidden="true" className="divide-y divide-line">
      {widths.map((width) => (
        <div key={width} className={clsx("min-h-13 py-2 ps-[42px] pe-4", deliveryGrid)}>
          <span className="block space-y-2">
            <Skeleton className={clsx("h-3.5", width)} />
            <Skeleton className="h-2.5 w-28" />
          </span>
          <Skeleton className="h-3.5 w-24 max-md:mt-2" />
          <Skeleton className="hidden h-5 w-20 rounded-full md:block" />
          <Skeleton className="ms-auto hidden h-3.5 w-16 md:block" />
        </div>
      ))}
    </div>
  );
}
