"use client";

import { useState } from "react";
import { skipFirstRun, wasFirstRunSkipped } from "@/lib/client/sequences/skip-first-run";

/** Hides the steps at once; what the server didn't take shows them again at the next visit. */
export function useSkip(wabaId: string) {
  const [isSkipped, setSkipped] = useState(wasFirstRunSkipped);
  const skip = () => {
    setSkipped(true);
    skipFirstRun(wabaId);
  };
  return [isSkipped, skip] as const;
}
