import { ListSkeleton } from "@/components/listing/list-skeleton";
import { RowsSkeleton } from "@/components/sequences/rows-skeleton";

export default function Loading() {
  return (
    <ListSkeleton title="Sequences" actionClass="h-8 w-36">
      <RowsSkeleton />
    </ListSkeleton>
  );
}
