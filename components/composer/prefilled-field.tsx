"use client";

import { useFormState } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SequenceWords } from "@/lib/sequences/schema";
import { softLimits } from "@/lib/sequences/soft-limits";
import { useComposer } from "./composer-context";
import { Counter } from "./counter";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import { useRegistered } from "./use-registered";

export function PrefilledField() {
  const registration = useRegistered("autofill");
  const { errors } = useFormState<SequenceWords>({ name: "autofill" });
  const { readOnly } = useComposer();
  return (
    <Field
      label="Prefilled message"
      hint="waits in the customer's input box"
      controlId={fieldId("autofill")}
      error={errors.autofill?.message}
      aside={<Counter name="autofill" limit={softLimits.autofill} />}
      notes={<FieldNotes field="autofill" />}
    >
      <Input
        {...registration}
        size="lg"
        dir="auto"
        placeholder={readOnly ? "None" : "Optional: what the customer would say"}
      />
    </Field>
  );
}
