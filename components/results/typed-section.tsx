"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useCan } from "@/lib/client/auth/use-can";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { Results } from "@/lib/domain/results/results";
import { AddToSequence } from "./add-to-sequence";
import { askHref } from "./ask-href";
import { Section } from "./section";

type Props = { wabaId: string; businessName: string; results: Results };

const shownAtFirst = 6;

/** Lists questions that customers type often and that could become ice breakers. */
export function TypedSection({ wabaId, businessName, results }: Props) {
  const t = useTranslations("results.typedSection");
  const formats = useFormats();
  const can = useCan();
  const [all, setAll] = useState(false);
  const { typed, typedFrom, total } = results;
  const shown = all ? typed.rows : typed.rows.slice(0, shownAtFirst);
  const names = new Map(results.choices.sequences.map(({ id, name }) => [id, name]));
  return (
    <Section
      title={t("ownMessages")}
      hint={
        typedFrom > 0
          ? typedFrom < total.openings.other
            ? t("fromLatest", { from: typedFrom, count: total.openings.other })
            : t("fromAll", { count: typedFrom })
          : t("firstMessagesInTheir")
      }
    >
      {shown.length === 0 ? (
        <p className="text-dim">{total.openings.other > 0 ? t("textsFromPeriodHave") : t("noOneWroteTheir")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {shown.map((group) => (
            <li key={`${group.sequenceId} ${group.key}`} className="flex items-start gap-3 py-2.5 first:pt-0 last:pb-0">
              <span className="w-9 shrink-0 pt-0.5 text-end font-semibold tabular-nums">
                {formats.number(group.count)}
              </span>
              <div className="min-w-0 flex-1">
                <p dir="auto" className="text-start [overflow-wrap:anywhere]">
                  {group.text}
                </p>
                {group.examples.length > 0 ? (
                  <p className="text-[13px] text-dim [overflow-wrap:anywhere]">
                    {t("also")}{" "}
                    {group.examples.map((example, index) => (
                      <span key={example}>
                        {index > 0 && ", "}“<bdi>{example}</bdi>”
                      </span>
                    ))}
                  </p>
                ) : null}
                <p className="truncate text-[13px] text-dim">
                  <bdi>
                    {group.sequenceId ? (names.get(group.sequenceId) ?? group.sequenceId) : t("unknownSequence")}
                  </bdi>
                </p>
              </div>
              {can("draft:write") && group.sequenceId ? (
                <Link
                  href={askHref(wabaId, group.sequenceId, group.text)}
                  prefetch={false}
                  className={buttonClass({ size: "sm" })}
                  aria-label={t("makeIceBreaker", { text: group.text })}
                >
                  <Plus aria-hidden="true" className="size-3.5" />
                  <span className="max-sm:hidden">{t("addAsIceBreaker")}</span>
                </Link>
              ) : null}
              {can("draft:write") && !group.sequenceId ? (
                <AddToSequence wabaId={wabaId} businessName={businessName} question={group.text} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {typed.rows.length > shownAtFirst ? (
        <button
          type="button"
          aria-expanded={all}
          className="mt-3 min-h-6 font-medium text-[13px] text-accent hover:underline"
          onClick={() => setAll(!all)}
        >
          {all ? t("showFewer") : t("showAll", { rowsCount: typed.rows.length })}
        </button>
      ) : null}
    </Section>
  );
}
