"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, Suspense } from "react";
import { useFormState } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import { softLimits } from "@/lib/domain/checks/soft-limits";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { Counter } from "./counter";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import { useRegistered } from "./use-registered";

const QuestionShare = lazyPart(() =>
  import("@/components/results/question-share").then((module) => ({ default: module.QuestionShare })),
);

type IceBreakerRowProps = {
  index: number;
  handle: ReactNode;
  /** The sequence's results, if known. */
  results: SequenceResults | undefined;
  onEnter: () => void;
  onRemove: (() => void) | undefined;
};

/** Shows the counter only near the limit. */
export function IceBreakerRow({ index, handle, results, onEnter, onRemove }: IceBreakerRowProps) {
  const t = useTranslations("composer.iceBreakerRow");
  const name = `iceBreakers.${index}.title` as const;
  const registration = useRegistered(name);
  const { errors } = useFormState<SequenceWords>({ name });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Enter" && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      onEnter();
    }
    if (event.key === "Backspace" && event.currentTarget.value === "" && onRemove) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <div className="flex items-start gap-1">
      {handle}
      <div className="min-w-0 flex-1">
        <Field
          label={t("iceBreaker", { value: index + 1 })}
          hideLabel
          controlId={fieldId(name)}
          error={errors.iceBreakers?.[index]?.title?.message}
          notes={<FieldNotes field={name} />}
        >
          <div className="relative">
            <Input
              {...registration}
              size="lg"
              dir="auto"
              enterKeyHint="next"
              placeholder={t("questionCustomerWouldAsk")}
              onKeyDown={onKeyDown}
              className="[--room:5rem] [&:has(+:not(:empty))]:room-at-end"
            />
            <span className="pointer-events-none absolute inset-e-2 inset-y-1 grid place-items-center px-1 text-faint text-xs tabular-nums empty:hidden">
              <Counter name={name} limit={softLimits.iceBreaker} from={60} />
            </span>
          </div>
        </Field>
      </div>
      {results ? (
        <Suspense fallback={null}>
          <QuestionShare name={name} results={results} />
        </Suspense>
      ) : null}
      {onRemove ? (
        <button
          type="button"
          aria-label={t("removeIceBreaker", { value: index + 1 })}
          title={t("remove")}
          onClick={onRemove}
          className="grid h-10 w-8 shrink-0 place-items-center rounded-lg text-dim hover:bg-[color-mix(in_srgb,var(--ink)_7%,transparent)] hover:text-ink"
        >
          <X aria-hidden className="size-4" strokeWidth={1.75} />
        </button>
      ) : null}
    </div>
  );
}
