"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFormState } from "react-hook-form";
import { Moves } from "@/components/ui/moves";
import { useComposer } from "@/lib/client/composer/use-composer";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { fieldId } from "./field-id";
import { useRegistered } from "./use-registered";

/** A labelled field that looks like the page's title. */
export function NameField({ moveName }: { moveName: string }) {
  const t = useTranslations("composer.nameField");
  const registration = useRegistered("name");
  const { errors } = useFormState<SequenceWords>({ name: "name" });
  const readOnly = useComposer(selectIsFixed);
  const id = fieldId("name");

  // Focus the name of a new sequence, except on touch screens, where the keyboard would hide the rest.
  useEffect(() => {
    const control = document.getElementById(id);
    if (control instanceof HTMLInputElement && control.value === "" && matchMedia("(pointer: fine)").matches) {
      control.focus({ preventScroll: true });
    }
  }, [id]);

  const error = errors.name?.message;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="sr-only">
        {t("name")}
      </label>
      <Moves name={moveName}>
        <input
          {...registration}
          id={id}
          dir="auto"
          autoComplete="off"
          placeholder={t("nameSequence")}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className={clsx(
            "field-sizing-content h-8 w-full min-w-16 max-w-[min(100%,28rem)] rounded-md border px-2 font-semibold text-[15px] text-ellipsis outline-none transition-[border-color,box-shadow]",
            "placeholder:font-medium placeholder:text-faint placeholder-shown:border-line-strong placeholder-shown:border-dashed focus:border-accent focus:bg-surface focus:shadow-[0_0_0_3px_color-mix(in_srgb,var(--accent)_16%,transparent)]",
            error ? "border-red" : "border-transparent",
            readOnly ? "bg-transparent" : "hover:border-line-strong",
          )}
        />
      </Moves>
      {error ? (
        <p id={`${id}-error`} className="px-2 text-red text-xs leading-4">
          {error}
        </p>
      ) : null}
    </div>
  );
}
