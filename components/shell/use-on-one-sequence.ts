import { useSelectedLayoutSegments } from "next/navigation";

/** Ignores route groups, which Next.js reports as segments in brackets. */
export function useOnOneSequence(): boolean {
  const segments = useSelectedLayoutSegments().filter((segment) => !segment.startsWith("("));
  return segments.length > 1 && segments[0] !== "notifications";
}
