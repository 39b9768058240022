"use client";

import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import { useVisiting } from "./visit-context";

export function DecisionList() {
  const t = useTranslations("reviews.decisionList");
  const { state } = useVisiting();
  if (state.decisions.length === 0) return null;
  return (
    <section aria-label={t("decisions")} className="grid gap-2">
      <h2 className="font-semibold">{t("decisions")}</h2>
      <ul className="grid gap-2">
        {state.decisions.map(({ name, decision, revision, at, note }) => (
          <li key={`${at}-${name}`} className="rounded-xl border border-line bg-surface px-3 py-2">
            <p className="flex flex-wrap items-baseline gap-x-2 text-[13px]">
              <span>{t(`by.${decision}`, { name, version: revision })}</span>
              <RelativeTime iso={at} className="text-dim text-xs" />
            </p>
            {note ? (
              <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
                {note}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
