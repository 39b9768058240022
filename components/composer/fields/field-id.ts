import type { RefusalField } from "@/lib/domain/refusal/refusal";

/** Lets checks, refusals and the phone focus a field's control. */
export function fieldId(field: RefusalField): string {
  return `composer-${field.replaceAll(".", "-")}`;
}
