"use client";

import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Check } from "@/lib/domain/checks/check";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { fieldName } from "../fields/field-name";

const icon = "mt-0.5 size-4 shrink-0";

/** Links each problem to its field. Errors block publishing. A warning is said at its field, so here only its place is. */
export function ChecksSummary() {
  const t = useTranslations("composer.checksSummary");
  const checks = useComposer((state) => state.checks);
  const text = useMessageText();
  const formats = useFormats();
  const { focusField } = useComposerActions();
  const readOnly = useComposer(selectIsFixed);
  if (readOnly || checks === null) return null;
  const errors = checks.filter(({ severity }) => severity === "error");
  const fields = new Map<RefusalField, number>();
  for (const { severity, field } of checks) {
    if (severity === "warning") fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return (
    <section aria-labelledby="before-publishing" className="border-line border-t pt-4">
      <h2 id="before-publishing" className="mb-1 font-[550]">
        {t("beforeYouPublish")}
      </h2>
      {checks.length === 0 ? (
        <p className="flex gap-2 text-dim">
          <CircleCheck aria-hidden className={`${icon} text-accent`} strokeWidth={1.75} />
          {t("readyPublish")}
        </p>
      ) : (
        <>
          {errors.length > 0 ? (
            <ul className="grid">
              {errors.map((check) => (
                <ErrorLine key={check.id} check={check} />
              ))}
            </ul>
          ) : null}
          {fields.size > 0 ? (
            <ul aria-label={t("worthLook")} className="mt-1 flex flex-wrap gap-1.5">
              {[...fields].map(([field, count]) => (
                <li key={field}>
                  <button type="button" onClick={() => focusField(field)} className={buttonClass({ size: "sm" })}>
                    <TriangleAlert aria-hidden className="size-4 text-amber" strokeWidth={1.75} />
                    {text(fieldName(field))}
                    {count > 1 ? <span className="text-dim tabular-nums">{formats.number(count)}</span> : null}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </section>
  );
}

function ErrorLine({ check: { field, message } }: { check: Check }) {
  const t = useTranslations("composer.checksSummary");
  const text = useMessageText();
  const { focusField } = useComposerActions();
  return (
    <li>
      <button
        type="button"
        onClick={() => focusField(field)}
        className="-mx-2 flex min-h-8 w-[calc(100%+16px)] items-start gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-sunk"
      >
        <CircleAlert aria-hidden className={`${icon} text-dim`} strokeWidth={1.75} />
        <span className="min-w-0 flex-1 text-dim">
          <span className="text-ink">{text(fieldName(field))}:</span> {text(message)}{" "}
          <span className="sr-only">{t("neededPublish")}</span>
        </span>
      </button>
    </li>
  );
}
