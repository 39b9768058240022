import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { fieldLabels } from "@/lib/domain/sequences/changed-fields";

/** What a field is called where it is not seen: "Ice breaker 2". */
export function fieldName(field: RefusalField): string {
  const place = /^iceBreakers\.(\d+)\./.exec(field)?.[1];
  if (place !== undefined) return `Ice breaker ${Number(place) + 1}`;
  return fieldLabels[field as keyof typeof fieldLabels];
}
