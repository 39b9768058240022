import type { PreviewPrompt } from "@/components/preview/preview-types";
import { useRemembered } from "@/lib/client/browser/use-remembered";

/** Which initial state the pictured chat shows if a sequence has both. */
export function useInitialPrompt() {
  return useRemembered<PreviewPrompt>("overture.preview.opening", ["ice-breakers", "prefilled"]);
}
