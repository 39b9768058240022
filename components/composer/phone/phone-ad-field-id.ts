import type { PreviewAdPart } from "@/components/preview/preview-types";

export function phoneAdFieldId(part: PreviewAdPart): string {
  return `phone-${part.replace(".", "-")}`;
}
