"use client";

import { MINUTE_MS } from "@/lib/domain/time/durations";
import { useQuery } from "../query/use-query";

const pollMs = 5 * MINUTE_MS;

/** Checked when the tab regains focus. */
export function useAppUpdated(version: string): boolean {
  const { data } = useQuery({
    queryKey: ["app-version"],
    queryFn: async ({ signal }): Promise<string> => {
      const response = await fetch("/api/version", { signal });
      if (!response.ok) throw new Error(`The version answered ${response.status}.`);
      return ((await response.json()) as { version: string }).version;
    },
    initialData: version,
    staleTime: 30_000,
    refetchInterval: pollMs,
    refetchOnWindowFocus: true,
    retry: false,
  });
  return data !== version;
}
