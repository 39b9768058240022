import { useSelectedLayoutSegments } from "next/navigation";

/** Ignores route groups, which Next.js reports as segments in brackets. */
export function useOnOneSequence(): boolean {
  return useSelectedLayoutSegments().filter((segment) => !segment.startsWith("(")).length > 1;
}
