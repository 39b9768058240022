import type { GraphUsage } from "@/lib/graph/parse/read-usage";

/** Percent of the quota used, by the measure closest to its limit. */
export function usedShare({ app, businesses }: GraphUsage, ...ids: string[]): number {
  const shares = [app, ...businesses.filter(({ id }) => ids.includes(id))];
  return Math.max(
    0,
    ...shares.flatMap((share) => (share ? [share.callCount, share.totalCpuTime, share.totalTime] : [])),
  );
}
