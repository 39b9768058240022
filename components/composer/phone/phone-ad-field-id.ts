import type { PreviewAdPart } from "@/components/preview/preview-types";

/** The DOM id of the control that sets a part of the pictured ad. */
export function phoneAdFieldId(part: PreviewAdPart): string {
  return `phone-${part.replace(".", "-")}`;
}
