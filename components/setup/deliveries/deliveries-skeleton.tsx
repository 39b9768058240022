import { Skeleton } from "@/components/ui/feedback/skeleton";
import { LoadingTitle } from "../loading-title";
import { setupColumns } from "../setup-columns";
import { DeliveryRowsSkeleton } from "./delivery-rows-skeleton";

export function DeliveriesSkeleton({ title }: { title: string }) {
  return (
    <div className="pb-16">
      <LoadingTitle title={title} back />
      <div aria-hidden="true" className={setupColumns.withAside}>
        <div>
          <Skeleton className="mb-2.5 h-3.5 w-72 max-w-full" />
          <div className="rounded-xl border border-line bg-surface">
            <DeliveryRowsSkeleton />
          </div>
        </div>
        <div>
          <Skeleton className="mb-2.5 h-3.5 w-40" />
          <div className="rounded-xl border border-line bg-surface p-4">
            <Skeleton className="h-3.5 w-56 max-w-full" />
          </div>
        </div>
      </div>
    </div>
  );
}
