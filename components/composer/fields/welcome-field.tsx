"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { useFormState } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import { nameOfKey } from "@/lib/client/commands/command-for-key";
import { commandTable } from "@/lib/client/commands/command-table";
import { useComposer } from "@/lib/client/composer/use-composer";
import { softLimits } from "@/lib/domain/checks/soft-limits";
import { selectIsFixed } from "@/lib/domain/composer/select";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { continueList } from "@/lib/domain/text/marks/continue-list";
import type { TextEdit } from "@/lib/domain/text/marks/text-edit";
import { toggleMark } from "@/lib/domain/text/marks/toggle-mark";
import { applyEdit } from "./apply-edit";
import { Counter } from "./counter";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import { FormatToolbar } from "./format-toolbar";
import { PasteNote } from "./paste-note";
import { usePastedMarks } from "./use-pasted-marks";
import { useRegistered } from "./use-registered";

/** A plain textarea, so that the text is exactly what is sent. */
export function WelcomeField() {
  const t = useTranslations("composer.welcomeField");
  const { errors } = useFormState<SequenceWords>({ name: "text" });
  const readOnly = useComposer(selectIsFixed);
  const area = useRef<HTMLTextAreaElement>(null);
  const { ref, ...registration } = useRegistered("text");

  const edit = (make: (text: string, start: number, end: number) => TextEdit | null): boolean => {
    const control = area.current;
    if (!control || readOnly) return false;
    const change = make(control.value, control.selectionStart, control.selectionEnd);
    if (change) applyEdit(control, change);
    return change !== null;
  };

  const pasted = usePastedMarks(area);
  const onKeyDown = (event: KeyboardEvent) => {
    // During IME composition, Enter belongs to the input method.
    if (isComposing(event.nativeEvent) || event.altKey) return;
    const key = nameOfKey(event.nativeEvent);
    const mark = key === commandTable.bold.keys ? "*" : key === commandTable.italic.keys ? "_" : null;
    if (mark) {
      event.preventDefault();
      edit((text, start, end) => toggleMark(text, start, end, mark));
    }
    if (key === "Enter" && edit(continueList)) event.preventDefault();
  };

  return (
    <Field
      label={t("welcomeText")}
      hint={t("firstThingCustomerReads")}
      controlId={fieldId("text")}
      error={errors.text?.message}
      aside={<Counter name="text" limit={softLimits.text} />}
      notes={
        <>
          <div role="status">
            {pasted.paste ? <PasteNote onUndo={pasted.pasteAsItWas} onDismiss={pasted.dismiss} /> : null}
          </div>
          <FieldNotes field="text" />
        </>
      }
    >
      <div
        className={clsx(
          "rounded-xl border transition-[border-color,box-shadow] duration-150 focus-within:border-accent focus-within:shadow-[0_0_0_3px_color-mix(in_srgb,var(--accent)_16%,transparent)] has-aria-invalid:border-red",
          readOnly ? "border-line bg-sunk" : "border-line-strong bg-surface",
        )}
      >
        {readOnly ? null : <FormatToolbar edit={edit} controls={fieldId("text")} field={area} />}
        <Textarea
          bare
          {...registration}
          ref={(element) => {
            ref(element);
            area.current = element;
          }}
          dir="auto"
          rows={6}
          placeholder={t("hiThanksForTapping")}
          onKeyDown={onKeyDown}
          onFocus={pasted.prepare}
          onPaste={(event) => void pasted.onPaste(event)}
          onInput={pasted.onInput}
          className="max-h-[60vh] min-h-34"
        />
      </div>
    </Field>
  );
}
