"use client";

import { use } from "react";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

/** All checks in one line: whether one can launch, and how much is in the way. */
export function Verdict({ groups }: { groups: Promise<SetupCheck[]>[] }) {
  const checks = groups.flatMap((group) => use(group));
  const wrong = checks.filter(({ state }) => state === "wrong").length;
  const attention = checks.filter(({ state }) => state === "attention").length;
  const unknown = checks.filter(({ state }) => state === "unknown").length;
  const fine = unknown > 0 ? "Some items couldn't be checked" : "Ready to launch";
  const head = wrong > 0 ? `${wrong} ${wrong === 1 ? "problem" : "problems"} to fix before launching` : fine;
  return <>{attention > 0 ? `${head} · ${attention} to review` : head}</>;
}
