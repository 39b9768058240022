"use client";

import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Check } from "@/lib/domain/checks/check";
import { selectIsFixed } from "@/lib/domain/composer/select";
import { fieldName } from "../fields/field-name";
import { ChecksContext } from "./checks-context";

const icon = "mt-0.5 size-4 shrink-0";

/** Links each problem to its field. Errors block publishing; warnings don't. */
export function ChecksSummary() {
  const t = useTranslations("composer.checksSummary");
  const checks = useContext(ChecksContext);
  const readOnly = useComposer(selectIsFixed);
  if (readOnly || checks === null) return null;
  const errors = checks.filter(({ severity }) => severity === "error");
  const warnings = checks.filter(({ severity }) => severity === "warning");
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
        <ul className="grid">
          {[...errors, ...warnings].map((check) => (
            <SummaryLine key={check.id} check={check} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SummaryLine({ check: { severity, field, message } }: { check: Check }) {
  const t = useTranslations("composer.checksSummary");
  const text = useMessageText();
  const { focusField } = useComposerActions();
  const needed = severity === "error";
  const Icon = needed ? CircleAlert : TriangleAlert;
  return (
    <li>
      <button
        type="button"
        onClick={() => focusField(field)}
        className="-mx-2 flex min-h-8 w-[calc(100%+16px)] items-start gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-sunk"
      >
        <Icon aria-hidden className={`${icon} ${needed ? "text-dim" : "text-amber"}`} strokeWidth={1.75} />
        <span className="min-w-0 flex-1 text-dim">
          <span className="text-ink">{text(fieldName(field))}:</span> {text(message)}{" "}
          <span className="sr-only">{needed ? t("neededPublish") : t("worthLook")}</span>
        </span>
      </button>
    </li>
  );
}
