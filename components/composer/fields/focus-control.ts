import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { fieldId } from "./field-id";

/** Focuses a field's control once it is visible; `iceBreakers` means the first question. */
export function focusControl(field: RefusalField): void {
  requestAnimationFrame(() => {
    const first = field === "iceBreakers" ? document.getElementById(fieldId("iceBreakers.0.title")) : null;
    const control = first ?? document.getElementById(fieldId(field));
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center", behavior: "smooth" });
  });
}
