import { AdRowsSkeleton } from "@/components/ads/list/ad-rows-skeleton";
import { ListSkeleton } from "@/components/list/list-skeleton";

export default function Loading() {
  return (
    <ListSkeleton title="Ads" actionClass="size-8">
      <AdRowsSkeleton />
    </ListSkeleton>
  );
}
