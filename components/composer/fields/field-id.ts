import type { RefusalField } from "@/lib/domain/refusal/refusal";

/** The DOM id of a field's control, so that a check, a refusal or the phone can move the focus there. */
export function fieldId(field: RefusalField): string {
  return `composer-${field.replaceAll(".", "-")}`;
}
