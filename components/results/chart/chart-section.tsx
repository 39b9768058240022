"use client";

import Link from "next/link";
import { useMemo } from "react";
import { Segmented } from "@/components/ui/fields/segmented";
import { Select } from "@/components/ui/fields/select";
import type { ResultsSplit } from "@/lib/client/results/results-params";
import type { Results } from "@/lib/domain/results/results";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";
import { Section } from "../section";
import { chartSeries } from "./chart-series";
import { DayChart } from "./day-chart";
import { DayTable } from "./day-table";
import { dayName } from "./numbers";

type Props = {
  wabaId: string;
  results: Results;
  split: ResultsSplit;
  onSplit: (split: ResultsSplit) => void;
  show: "chart" | "table";
  onShow: (show: "chart" | "table") => void;
};

const splits = [
  { value: "opening", label: "By how they start" },
  { value: "certainty", label: "By confidence" },
  { value: "sequence", label: "By sequence" },
  { value: "ad", label: "By ad" },
] as const;
const shows = [
  { value: "chart", label: "Chart" },
  { value: "table", label: "Table" },
] as const;

/** Conversations day by day, as a picture or as numbers. */
export function ChartSection({ wabaId, results, split, onSplit, show, onShow }: Props) {
  const { period, timeZone, total } = results;
  const series = useMemo(() => chartSeries(results, split), [results, split]);
  const Shown = show === "chart" ? DayChart : DayTable;
  return (
    <Section
      title="Conversations over time"
      hint={
        <>
          {dayName(period.from, "full")} to {dayName(period.to, "full")}, days in{" "}
          <Link
            href={`/${wabaId}/setup#time-zone`}
            prefetch={false}
            title="Choose the time zone in Setup"
            className="underline decoration-line-strong underline-offset-3 hover:decoration-current"
          >
            {timeZoneName(timeZone)}
          </Link>
        </>
      }
      tools={
        <>
          <Select label="Split by" value={split} options={splits} onChange={onSplit} />
          <Segmented label="Show as" value={show} options={shows} onChange={onShow} />
        </>
      }
    >
      <Shown from={period.from} series={series} total={total.days} />
    </Section>
  );
}
