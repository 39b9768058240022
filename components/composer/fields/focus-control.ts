import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { fieldId } from "./field-id";

/** Moves the focus to a field's control once it is shown; the list of ice breakers means its first question. */
export function focusControl(field: RefusalField): void {
  requestAnimationFrame(() => {
    const first = field === "iceBreakers" ? document.getElementById(fieldId("iceBreakers.0.title")) : null;
    const control = first ?? document.getElementById(fieldId(field));
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center", behavior: "smooth" });
  });
}
