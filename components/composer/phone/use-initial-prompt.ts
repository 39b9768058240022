import type { PreviewPrompt } from "@/components/preview/preview-types";
import { useRemembered } from "@/lib/client/browser/use-remembered";

/** Which of the two states the pictured chat opens in, where a sequence has both. */
export function useInitialPrompt() {
  return useRemembered<PreviewPrompt>("overture.preview.opening", ["ice-breakers", "prefilled"]);
}
