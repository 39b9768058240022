import { useMemo } from "react";
import { useComposer } from "@/lib/client/composer/use-composer";
import type { Check } from "@/lib/domain/checks/check";
import type { RefusalField } from "@/lib/domain/refusal/refusal";

export function useWarnings(): readonly Check[] {
  const checks = useComposer((state) => state.checks);
  return useMemo(() => checks?.filter(({ severity }) => severity === "warning") ?? [], [checks]);
}

/** Returns only warnings; the form itself shows errors at the field. */
export function useFieldWarnings(field: RefusalField): readonly Check[] {
  const warnings = useWarnings();
  return useMemo(() => warnings.filter((check) => check.field === field), [warnings, field]);
}
