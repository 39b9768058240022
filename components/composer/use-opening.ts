import type { PreviewOpening } from "@/components/preview/preview-types";
import { useRemembered } from "@/lib/client/use-remembered";

/** Which of the two states the pictured chat opens in, where a sequence has both. */
export function useOpening() {
  return useRemembered<PreviewOpening>("overture.preview.opening", ["ice-breakers", "prefilled"]);
}
