import { ResultsSkeleton } from "@/components/results/results-skeleton";

export default function Loading() {
  return <ResultsSkeleton />;
}
