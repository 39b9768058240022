"use client";

import { type RefObject, useEffect } from "react";
import type { Check } from "@/lib/domain/checks/check";
import { useWarnings } from "./checks-context";

/** Hands the warnings to whoever publishes, without rendering the composer for each of them. */
export function WarningsWatch({ into }: { into: RefObject<readonly Check[]> }) {
  const warnings = useWarnings();
  useEffect(() => {
    into.current = warnings;
  }, [into, warnings]);
  return null;
}
