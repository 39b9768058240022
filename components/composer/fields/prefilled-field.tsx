"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useFormState } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { useComposer } from "@/lib/client/composer/use-composer";
import { softLimits } from "@/lib/domain/checks/soft-limits";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { EmojiButton } from "../emoji/emoji-button";
import { Counter } from "./counter";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import { useRegistered } from "./use-registered";

/** The message in the customer's input box: a single line, emoji but no formatting. */
export function PrefilledField() {
  const t = useTranslations("composer.prefilledField");
  const { ref, ...registration } = useRegistered("autofill");
  const control = useRef<HTMLInputElement>(null);
  const { errors } = useFormState<SequenceWords>({ name: "autofill" });
  const readOnly = useComposer(selectIsFixed);
  return (
    <Field
      label={t("prefilledMessage")}
      hint={t("waitsInCustomersInput")}
      controlId={fieldId("autofill")}
      error={errors.autofill?.message}
      aside={<Counter name="autofill" limit={softLimits.autofill} />}
      notes={<FieldNotes field="autofill" />}
    >
      <div className="relative">
        <Input
          {...registration}
          ref={(element) => {
            ref(element);
            control.current = element;
          }}
          size="lg"
          dir="auto"
          placeholder={readOnly ? t("none") : t("optionalWhatCustomerWould")}
          className={readOnly ? undefined : "room-at-end"}
        />
        {readOnly ? null : (
          <EmojiButton
            field={control}
            of={t("prefilledMessage2")}
            onPointerDown={(event) => event.preventDefault()}
            className="absolute inset-e-1.5 top-1.5 grid size-7 place-items-center rounded-md text-dim hover:bg-sunk hover:text-ink aria-expanded:bg-sunk"
          />
        )}
      </div>
    </Field>
  );
}
