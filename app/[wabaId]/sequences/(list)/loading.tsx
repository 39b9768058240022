import { ListSkeleton } from "@/components/list/list-skeleton";
import { RowsSkeleton } from "@/components/sequences/rows/rows-skeleton";

export default function Loading() {
  return (
    <ListSkeleton title="Sequences" actionClass="h-8 w-36">
      <RowsSkeleton />
    </ListSkeleton>
  );
}
