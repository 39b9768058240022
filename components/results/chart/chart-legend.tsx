import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ChartSeries } from "./chart-series";

type Props = { series: readonly ChartSeries[]; values: readonly number[] };

/** Shows values while the chart is read. */
export function ChartLegend({ series, values }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[13px] text-dim">
      {series.map(({ key, label, color }, index) => (
        <li key={key} className="flex min-w-0 items-center gap-1.5">
          <span aria-hidden="true" className="size-2.5 shrink-0 rounded-[3px]" style={{ background: color }} />
          <span dir="auto" className="max-w-[28ch] truncate">
            {text(label)}
          </span>
          <span className="text-ink tabular-nums">{formats.number(values[index] ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
