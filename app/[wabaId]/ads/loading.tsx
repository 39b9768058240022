import { AdRowsSkeleton } from "@/components/ads/ad-rows-skeleton";
import { ListSkeleton } from "@/components/listing/list-skeleton";

export default function Loading() {
  return (
    <ListSkeleton title="Ads" actionClass="size-8">
      <AdRowsSkeleton />
    </ListSkeleton>
  );
}
