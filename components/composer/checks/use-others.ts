"use client";

import { useEffect, useState } from "react";
import { inIdleTime } from "@/lib/client/browser/in-idle-time";
import { useQuery } from "@/lib/client/query/use-query";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { MINUTE_MS } from "@/lib/domain/time/durations";

const staleAfterMs = 5 * MINUTE_MS;
const askAgainMs = 2000;
const noSteps: Iterator<never> = [].values();

/**
 * The account's sequences for comparison, or undefined until loaded. Usually cached from the list; otherwise fetched in
 * idle time.
 */
export function useOthers(wabaId: string): readonly Sequence[] | undefined {
  const [idle, setIdle] = useState(false);
  useEffect(() => inIdleTime(noSteps, () => setIdle(true)), []);
  const { data } = useQuery({
    ...sequencesQuery(wabaId),
    enabled: idle,
    // Meta's first listing still runs.
    refetchInterval: ({ state }) => (state.data?.freshness.syncing ? askAgainMs : false),
    refetchOnWindowFocus: false,
    staleTime: staleAfterMs,
  });
  const sequences = data?.sequences;
  const [prepared, setPrepared] = useState<readonly Sequence[]>();
  useEffect(() => {
    if (!sequences) return;
    let stop = () => {};
    let gone = false;
    void import("@/lib/domain/checks/words-index").then(({ prepareWordsIndex }) => {
      if (!gone) stop = inIdleTime(prepareWordsIndex(sequences), () => setPrepared(sequences));
    });
    return () => {
      gone = true;
      stop();
    };
  }, [sequences]);
  return prepared;
}
