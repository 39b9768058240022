import { useMemo } from "react";
import { useFormats } from "./use-formats";

/** Sorted as the person's language sorts; those without a name come last. */
export function useByName<T extends { name: string | null }>(items: readonly T[]): T[] {
  const { compare } = useFormats();
  return useMemo(
    () =>
      [...items].sort(({ name: one }, { name: other }) =>
        one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other),
      ),
    [items, compare],
  );
}
