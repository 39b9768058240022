"use client";

import { useEffect, useState } from "react";
import { inIdleTime } from "../browser/in-idle-time";
import { useQuery } from "../query/use-query";

const pollMs = 30_000;
const noSteps: Iterator<never> = [].values();

/** Loads when idle; undefined until then. */
export function useSequenceResults(wabaId: string, sequenceId: string | null) {
  const [idle, setIdle] = useState(false);
  useEffect(() => inIdleTime(noSteps, () => setIdle(true)), []);
  const { data } = useQuery({
    queryKey: ["sequence-results", wabaId, sequenceId],
    queryFn: () =>
      import("./fetch-sequence-results").then((module) => module.fetchSequenceResults(wabaId, sequenceId ?? "")),
    enabled: idle && sequenceId !== null,
    refetchInterval: pollMs,
  });
  return data && data.total.count > 0 ? data : undefined;
}
