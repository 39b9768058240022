"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Notice } from "@/components/ui/feedback/notice";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { useFieldWarnings } from "../checks/use-warnings";
import { useShowOtherPrompt } from "../phone/use-show-other-prompt";

const link = "min-h-6 font-[550] underline underline-offset-3 hover:no-underline";

/** Shows a field's warnings, each with its reason, source and one-click fix. */
export function FieldNotes({ field }: { field: RefusalField }) {
  const text = useMessageText();
  const t = useTranslations("composer.fieldNotes");
  const warnings = useFieldWarnings(field);
  const form = useFormContext<SequenceWords>();
  const { applyWords } = useComposerActions();
  const readOnly = useComposer(selectIsFixed);
  const showOtherPrompt = useShowOtherPrompt();
  if (warnings.length === 0 || readOnly) return null;
  return (
    <ul aria-label={t("worthLook")} className="mt-2 grid gap-1.5">
      {warnings.map(({ id, message, source, fix }) => (
        <li key={id}>
          <Notice
            tone="warning"
            size="sm"
            action={
              fix ? (
                <button type="button" className={link} onClick={() => applyWords(fix.apply(form.getValues()))}>
                  {text(fix.label)}
                </button>
              ) : id.startsWith("both-openings") ? (
                <button type="button" className={link} onClick={showOtherPrompt}>
                  {t("viewOther")}
                </button>
              ) : null
            }
          >
            {text(message)}
            <span className="block text-xs">{t("source", { source: text(source) })}</span>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
