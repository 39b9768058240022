"use client";

import { use } from "react";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

/** All checks in one line: whether one can launch, and how much is in the way. */
export function Verdict({ groups }: { groups: Promise<SetupCheck[]>[] }) {
  const checks = groups.flatMap((group) => use(group));
  const wrong = checks.filter(({ state }) => state === "wrong").length;
  const attention = checks.filter(({ state }) => state === "attention").length;
  const unknown = checks.filter(({ state }) => state === "unknown").length;
  const fine = unknown > 0 ? "Not everything could be checked" : "Ready to launch";
  const head = wrong > 0 ? `${wrong} ${wrong === 1 ? "thing keeps" : "things keep"} you from launching` : fine;
  return <>{attention > 0 ? `${head} · ${attention} to look at` : head}</>;
}
