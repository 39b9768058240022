import { ListSkeleton } from "@/components/sequences/list-skeleton";

export default function Loading() {
  return <ListSkeleton />;
}
