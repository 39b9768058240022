import { useSelectedLayoutSegments } from "next/navigation";

/**
 * Whether the page is about one sequence rather than the list. A route group, in brackets, is a segment to Next.js but
 * not a page to people.
 */
export function useOnOneSequence(): boolean {
  return useSelectedLayoutSegments().filter((segment) => !segment.startsWith("(")).length > 1;
}
