import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { addDays, type Day } from "@/lib/domain/results/calendar-days";
import type { ChartSeries } from "./chart-series";

type Props = { from: Day; series: readonly ChartSeries[]; total: readonly number[] };

/** Scrollable content must be reachable by keyboard. */
const scrollsByKeyboard = { tabIndex: 0 };

/** The latest day comes first. */
export function DayTable({ from, series, total }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.dayTable");
  const days = total.map((count, index) => ({ count, index })).reverse();
  return (
    <section
      aria-label={t("conversationsByDay")}
      {...scrollsByKeyboard}
      className="max-h-80 overflow-auto rounded-lg border border-line"
    >
      <table className="w-full text-[13px] tabular-nums">
        <thead className="sticky top-0 bg-surface text-dim text-xs">
          <tr>
            <th scope="col" className="px-3 py-2 text-start font-medium">
              {t("day")}
            </th>
            <th scope="col" className="px-3 py-2 text-end font-medium">
              {t("all")}
            </th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col" dir="auto" className="px-3 py-2 text-end font-medium">
                {text(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ count, index }) => (
            <tr key={index} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap px-3 py-1.5 text-start font-normal">
                {formats.date(addDays(from, index), "weekday")}
              </th>
              <td className="px-3 py-1.5 text-end font-medium">{formats.number(count)}</td>
              {series.map(({ key, days: counts }) => (
                <td key={key} className="px-3 py-1.5 text-end text-dim">
                  {formats.number(counts[index] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
