import { AdsSkeleton } from "@/components/ads/ads-skeleton";

export default function Loading() {
  return <AdsSkeleton />;
}
