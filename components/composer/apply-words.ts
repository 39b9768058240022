import type { UseFormReturn } from "react-hook-form";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { textFieldNames } from "@/lib/domain/sequences/word-fields";
import { editBetween } from "@/lib/domain/text/marks/text-edit";
import { applyEdit } from "./fields/apply-edit";
import { fieldId } from "./fields/field-id";

type Form = UseFormReturn<SequenceWords>;

/** Edits texts so that the browser can undo them; replaces all ice breakers if their number changed. */
export function applyWords(form: Form, next: SequenceWords): void {
  const now = form.getValues();
  for (const field of textFieldNames) {
    if (now[field] !== next[field]) setText(form, field, now[field], next[field]);
  }
  if (JSON.stringify(now.iceBreakers) === JSON.stringify(next.iceBreakers)) return;
  if (now.iceBreakers.length !== next.iceBreakers.length) {
    form.setValue("iceBreakers", next.iceBreakers, { shouldDirty: true });
    return;
  }
  next.iceBreakers.forEach((iceBreaker, index) => {
    const before = now.iceBreakers[index]?.title ?? "";
    if (before !== iceBreaker.title) setText(form, `iceBreakers.${index}.title`, before, iceBreaker.title);
  });
}

function setText(form: Form, field: Exclude<RefusalField, "iceBreakers">, before: string, after: string) {
  const control = document.getElementById(fieldId(field));
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    applyEdit(control, editBetween(before, after));
    // A control on a hidden tab can't be focused, so it takes no edit.
    if (control.value === after) return;
  }
  form.setValue(field, after, { shouldDirty: true });
}
