import { createContext, useContext, useMemo } from "react";
import type { Check } from "@/lib/domain/checks/check";
import type { RefusalField } from "@/lib/domain/refusal/refusal";

/** Null until the rules have loaded. */
export const ChecksContext = createContext<readonly Check[] | null>(null);

export function useWarnings(): readonly Check[] {
  const checks = useContext(ChecksContext);
  return useMemo(() => checks?.filter(({ severity }) => severity === "warning") ?? [], [checks]);
}

/** Returns only warnings; the form itself shows errors at the field. */
export function useFieldWarnings(field: RefusalField): readonly Check[] {
  const warnings = useWarnings();
  return useMemo(() => warnings.filter((check) => check.field === field), [warnings, field]);
}
