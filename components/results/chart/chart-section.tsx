"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Segmented } from "@/components/ui/fields/segmented";
import { Select } from "@/components/ui/fields/select";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ResultsSplit } from "@/lib/client/results/results-params";
import { msg } from "@/lib/domain/messages/message";
import type { Results } from "@/lib/domain/results/results";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";
import { Section } from "../section";
import { chartSeries } from "./chart-series";
import { DayChart } from "./day-chart";
import { DayTable } from "./day-table";

type Props = {
  wabaId: string;
  results: Results;
  split: ResultsSplit;
  onSplit: (split: ResultsSplit) => void;
  show: "chart" | "table";
  onShow: (show: "chart" | "table") => void;
};

const splits = [
  { value: "opening", label: msg("results.chartSection.byHowTheyStart") },
  { value: "certainty", label: msg("results.chartSection.byConfidence") },
  { value: "sequence", label: msg("results.chartSection.bySequence") },
  { value: "ad", label: msg("results.chartSection.byAd") },
] as const;
const shows = [
  { value: "chart", label: msg("results.chartSection.chart") },
  { value: "table", label: msg("results.chartSection.table") },
] as const;

export function ChartSection({ wabaId, results, split, onSplit, show, onShow }: Props) {
  const t = useTranslations("results.chartSection");
  const formats = useFormats();
  const { period, timeZone, total } = results;
  const series = useMemo(() => chartSeries(results, split), [results, split]);
  const Shown = show === "chart" ? DayChart : DayTable;
  return (
    <Section
      title={t("conversationsOverTime")}
      hint={t.rich("daysIn", {
        dayName: formats.date(period.from, "date"),
        dayName2: formats.date(period.to, "date"),
        timeZoneName: timeZoneName(timeZone),
        link: (chunks) => (
          <Link
            href={`/${wabaId}/setup#time-zone`}
            prefetch={false}
            title={t("chooseTimeZone")}
            className="underline decoration-line-strong underline-offset-3 hover:decoration-current"
          >
            {chunks}
          </Link>
        ),
      })}
      tools={
        <>
          <Select label={t("splitBy")} value={split} options={splits} onChange={onSplit} />
          <Segmented label={t("showAs")} value={show} options={shows} onChange={onShow} />
        </>
      }
    >
      <Shown from={period.from} series={series} total={total.days} />
    </Section>
  );
}
