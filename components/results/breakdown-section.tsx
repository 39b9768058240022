"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/fields/segmented";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ResultsGroup } from "@/lib/client/results/results-params";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { Results } from "@/lib/domain/results/results";
import { BreakdownRow } from "./breakdown-row";
import { Section } from "./section";
import { sidesOf } from "./sides";

type Props = {
  results: Results;
  by: ResultsGroup;
  onBy: (by: ResultsGroup) => void;
  onFilter: (by: ResultsGroup, id: string) => void;
  compared: readonly string[];
  onCompare: (key: string, compared: boolean) => void;
};

const groups = [
  { value: "sequence", label: msg("results.breakdownSection.sequences") },
  { value: "version", label: msg("results.breakdownSection.versions") },
  { value: "ad", label: msg("results.breakdownSection.ads") },
] as const;

const hints: Record<ResultsGroup, Message> = {
  sequence: msg("results.breakdownSection.selectTwoCompareHow"),
  version: msg("results.breakdownSection.eachVersionSequenceSelect"),
  ad: msg("results.breakdownSection.adWasTappedBy"),
};

export function BreakdownSection({ results, by, onBy, onFilter, compared, onCompare }: Props) {
  const text = useMessageText();
  const t = useTranslations("results.breakdownSection");
  const sides = sidesOf(results, by);
  const left = { sequence: results.sequences, version: results.versions, ad: results.ads }[by].left;
  const most = Math.max(1, ...sides.map(({ series }) => series.count));
  return (
    <Section
      title={t("sources")}
      hint={text(hints[by])}
      tools={<Segmented label={t("rows")} value={by} options={groups} onChange={onBy} />}
    >
      {sides.length === 0 ? (
        <p className="text-dim">{t("nothingInPeriod")}</p>
      ) : (
        <div className="-mx-4 overflow-x-auto px-4">
          <table className="w-full text-[13px]">
            <thead className="text-dim text-xs">
              <tr className="border-line border-b">
                <th scope="col" className="w-8 py-1.5 text-start font-medium">
                  <span className="sr-only">{t("compare")}</span>
                </th>
                <th scope="col" className="py-1.5 pe-4 text-start font-medium">
                  {{ sequence: t("sequence"), version: t("version"), ad: t("ad") }[by]}
                </th>
                <th scope="col" className="py-1.5 pe-4 text-end font-medium">
                  {t("conversations")}
                </th>
                <th scope="col" className="hidden w-28 py-1.5 pe-4 text-start font-medium xl:table-cell">
                  {t("byDay")}
                </th>
                <th
                  scope="col"
                  className="hidden w-44 min-w-36 whitespace-nowrap py-1.5 pe-4 text-start font-medium sm:table-cell"
                >
                  {t("howConversationsStart")}
                </th>
                <th scope="col" className="py-1.5 text-end font-medium">
                  {t("confirmed")}
                </th>
                <th scope="col" className="py-1.5 ps-3 text-end font-medium">
                  {t("likely")}
                </th>
              </tr>
            </thead>
            <tbody>
              {sides.map((side) => (
                <BreakdownRow
                  key={side.key ?? "none"}
                  side={side}
                  most={most}
                  toToday={results.period.to === results.today}
                  compared={side.key !== null && compared.includes(side.key)}
                  full={compared.length >= 2}
                  onFilter={side.filter === null ? undefined : () => onFilter(by, side.filter ?? "")}
                  onCompare={onCompare}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 ? <p className="mt-2 text-[13px] text-dim">{t("moreInExport", { count: left })}</p> : null}
    </Section>
  );
}
