"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from "react";
import { arrowStep, isRightToLeft } from "@/lib/client/i18n/arrow-step";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Day } from "@/lib/domain/results/calendar-days";
import { axisEnd, binName, chartBins, sumOfBin } from "./chart-bins";
import { ChartLegend } from "./chart-legend";
import type { ChartSeries } from "./chart-series";

type Props = { from: Day; series: readonly ChartSeries[]; total: readonly number[] };

const height = 100;
/** As a share of a bar's width. */
const gap = 0.22;

/** Stacks bars by day, or by week over long periods. Pointer and arrow keys read one bar's values. */
export function DayChart({ from, series, total }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.dayChart");
  const bins = useMemo(() => chartBins(from, total.length), [from, total.length]);
  const sums = useMemo(() => bins.map((bin) => sumOfBin(total, bin)), [bins, total]);
  const [chosen, setChosen] = useState<number | null>(null);
  const read = chosen === null ? null : Math.min(chosen, bins.length - 1);
  const label = useId();
  const end = axisEnd(Math.max(...sums));
  const paths = useMemo(() => stackedPaths(series, bins, end), [series, bins, end]);

  const last = bins.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = read ?? last;
    const steps: Record<string, number | null> = {
      ArrowDown: at - 1,
      ArrowUp: at + 1,
      PageUp: at - 7,
      PageDown: at + 7,
      Home: 0,
      End: last,
      Escape: null,
    };
    const step = arrowStep(event);
    const next = step === 0 ? steps[event.key] : at + step;
    if (next === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    setChosen(next === null ? null : Math.min(last, Math.max(0, next)));
  };
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, right, width } = currentTarget.getBoundingClientRect();
    const along = isRightToLeft(currentTarget) ? right - clientX : clientX - left;
    setChosen(Math.min(last, Math.max(0, Math.floor((along / width) * bins.length))));
  };

  const bin = read === null ? null : bins[read];
  const values = series.map(({ days }) => (bin ? sumOfBin(days, bin) : days.reduce((sum, count) => sum + count, 0)));
  const count = read === null ? total.reduce((sum, each) => sum + each, 0) : (sums[read] ?? 0);
  const spoken = series
    .map(({ label: name }, index) => t("series", { name: text(name), count: values[index] ?? 0 }))
    .join(", ");

  return (
    <div>
      <p id={label} className="flex flex-wrap items-baseline gap-x-2 text-[13px]">
        <strong className="font-semibold tabular-nums">{t("conversations", { count })}</strong>
        <span className="text-dim">{bin ? binName(formats, bin) : t("inPeriod")}</span>
      </p>
      <ChartLegend series={series} values={values} />
      <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div aria-hidden="true" className="flex h-44 flex-col justify-between text-end text-faint text-xs tabular-nums">
          {[end, end / 2, 0].map((value) => (
            <span key={value} className="-my-2 leading-4">
              {formats.number(value)}
            </span>
          ))}
        </div>
        <div
          role="slider"
          tabIndex={0}
          aria-label={bins.length === total.length ? t("conversationsByDay") : t("conversationsByWeek")}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={read ?? last}
          aria-valuetext={
            bin ? t("bin", { name: binName(formats, bin), count, spoken }) : t("wholePeriod", { count, spoken })
          }
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && setChosen(read ?? last)}
          onBlur={() => setChosen(null)}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setChosen(null)}
          className="relative h-44 cursor-crosshair rounded-md outline-offset-4"
        >
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${bins.length} ${height}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full rtl:-scale-x-100"
          >
            {[0, 0.5, 1].map((part) => (
              <path
                key={part}
                d={`M0 ${part * height}H${bins.length}`}
                stroke={part === 1 ? "var(--line-strong)" : "var(--line)"}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {read !== null && <rect x={read} width={1} height={height} fill="var(--ink)" opacity={0.07} />}
            {paths.map(({ key, color, d }) => (
              <path
                key={key}
                d={d}
                fill={color}
                stroke="var(--surface)"
                strokeWidth={0.75}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </div>
        <div aria-hidden="true" className="col-start-2 mt-1.5 flex justify-between text-faint text-xs">
          {ticks(bins.length).map((index) => (
            <span key={index}>{formats.date(bins[index]?.from ?? from, "short")}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Draws one path for each series, stacked on those before. */
function stackedPaths(series: readonly ChartSeries[], bins: ReturnType<typeof chartBins>, end: number) {
  const tops = bins.map(() => height);
  return series.map(({ key, color, days }) => {
    let d = "";
    bins.forEach((bin, index) => {
      const part = (sumOfBin(days, bin) / end) * height;
      if (part <= 0) return;
      const top = (tops[index] ?? height) - part;
      tops[index] = top;
      d += `M${index + gap / 2} ${top.toFixed(2)}h${1 - gap}v${part.toFixed(2)}h${gap - 1}z`;
    });
    return { key, color, d };
  });
}

/** Labels the first and last bars, and two between. */
function ticks(count: number): number[] {
  const last = count - 1;
  return [...new Set([0, Math.round(last / 3), Math.round((2 * last) / 3), last])];
}
