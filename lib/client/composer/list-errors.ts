import type { FieldErrors } from "react-hook-form";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type FoundError = { field: RefusalField; message: string };

export function listErrors(errors: FieldErrors<SequenceWords>): FoundError[] {
  const found: FoundError[] = [];
  const add = (field: RefusalField, message: string | undefined) => {
    if (message) found.push({ field, message });
  };
  add("name", errors.name?.message);
  add("text", errors.text?.message);
  add("autofill", errors.autofill?.message);
  add("iceBreakers", errors.iceBreakers?.message ?? errors.iceBreakers?.root?.message);
  const rows = errors.iceBreakers;
  if (Array.isArray(rows)) {
    for (const [index, row] of rows.entries()) add(`iceBreakers.${index}.title`, row?.title?.message);
  }
  return found;
}
