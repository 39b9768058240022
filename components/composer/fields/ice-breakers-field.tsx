"use client";

import { clsx } from "clsx";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useFieldArray, useFormContext, useFormState } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { DragList } from "@/components/ui/fields/drag-list";
import { useComposer } from "@/lib/client/composer/use-composer";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { IceBreaker, SequenceWords } from "@/lib/domain/sequences/schema";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import { IceBreakerRow } from "./ice-breaker-row";

type Removed = { index: number; iceBreaker: IceBreaker };

/** Enter moves to the next question or adds one; removing can be undone. */
export function IceBreakersField({ results }: { results: SequenceResults | undefined }) {
  const t = useTranslations("composer.iceBreakersField");
  const { getValues, setFocus, control } = useFormContext<SequenceWords>();
  const { fields, insert, remove, move } = useFieldArray<SequenceWords, "iceBreakers", "key">({
    name: "iceBreakers",
    keyName: "key",
  });
  const { errors } = useFormState({ control, name: "iceBreakers" });
  const readOnly = useComposer(selectIsFixed);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const add = (index: number) => {
    insert(index, { title: "" }, { focusName: `iceBreakers.${index}.title` });
    setRemoved(null);
  };
  const drop = (index: number) => {
    const iceBreaker = getValues(`iceBreakers.${index}`);
    remove(index);
    setRemoved(iceBreaker.title.trim() === "" ? null : { index, iceBreaker });
    const neighbour = Math.min(index, fields.length - 2);
    requestAnimationFrame(() =>
      neighbour < 0 ? addButton.current?.focus() : setFocus(`iceBreakers.${neighbour}.title`),
    );
  };
  const putBack = ({ index, iceBreaker }: Removed) => {
    insert(index, iceBreaker, { focusName: `iceBreakers.${index}.title` });
    setRemoved(null);
  };
  const resume = (index: number) =>
    index + 1 < fields.length ? setFocus(`iceBreakers.${index + 1}.title`) : add(fields.length);

  const listError = errors.iceBreakers?.message ?? errors.iceBreakers?.root?.message;
  return (
    <fieldset className="isolate min-w-0">
      <legend className="sr-only">{t("iceBreakers")}</legend>
      <div aria-hidden className="mb-1.5 flex items-baseline gap-2">
        <span className="font-[550]">{t("iceBreakers")}</span>
        <span className="text-[13px] text-dim">{t("questionsOneTapSends")}</span>
        <span className="ms-auto text-faint text-xs tabular-nums">{fields.length}</span>
      </div>
      {fields.length === 0 ? (
        <p className="text-[13px] text-dim">{readOnly ? t("none") : t("threeFourShortQuestions")}</p>
      ) : null}
      <DragList
        label={t("iceBreakers")}
        ids={fields.map(({ key }) => key)}
        nameOf={(_, index) => t("iceBreaker", { value: index + 1 })}
        onMove={move}
        disabled={readOnly}
        className="grid gap-2"
        renderRow={(_, index, handle) => (
          <IceBreakerRow
            index={index}
            handle={handle}
            results={results}
            onEnter={() => resume(index)}
            onRemove={readOnly ? undefined : () => drop(index)}
          />
        )}
      />
      {readOnly ? null : (
        <div className={clsx("mt-2 flex flex-wrap items-center gap-x-3 gap-y-1", fields.length > 0 && "ps-7")}>
          <Button
            ref={addButton}
            id={fieldId("iceBreakers")}
            variant="ghost"
            icon={<Plus aria-hidden className="size-4" strokeWidth={1.75} />}
            className="-ms-3"
            onClick={() => add(fields.length)}
          >
            {t("addQuestion")}
          </Button>
          <span role="status" className="flex min-w-0 items-center gap-2 text-[13px] text-dim">
            {removed ? (
              <>
                <span className="min-w-0 truncate">{t("removed", { title: removed.iceBreaker.title })}</span>
                <Button variant="ghost" size="sm" onClick={() => putBack(removed)}>
                  {t("undo")}
                </Button>
              </>
            ) : null}
          </span>
        </div>
      )}
      {listError ? <p className="mt-1.5 text-[13px] text-red">{listError}</p> : null}
      <FieldNotes field="iceBreakers" />
    </fieldset>
  );
}
