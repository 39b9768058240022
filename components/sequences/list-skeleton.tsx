import { Skeleton } from "@/components/ui/skeleton";
import { RowsSkeleton } from "./rows-skeleton";

/** The list before its first byte, in its own shape. */
export function ListSkeleton() {
  return (
    <div>
      <p role="status" className="sr-only">
        Loading sequences
      </p>
      <div className="flex items-center px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">Sequences</h1>
        <Skeleton className="ms-auto h-8 w-36 rounded-lg" />
      </div>
      <div className="flex gap-2 px-4 pb-3 lg:px-8">
        <Skeleton className="h-8 w-full rounded-lg md:w-80" />
        <Skeleton className="hidden h-8 w-96 rounded-lg md:block" />
      </div>
      <div className="h-9 border-line border-y" />
      <RowsSkeleton />
    </div>
  );
}
