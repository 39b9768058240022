import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";

import { oneLine } from "@/lib/domain/text/one-line";
import { Sparkline } from "./chart/sparkline";
import { OpeningStack } from "./opening-stack";
import type { Side } from "./sides";

type Props = {
  side: Side;
  /** The largest count of the table. */
  most: number;
  compared: boolean;
  /** The period ends with today. */
  toToday: boolean;
  /** Two rows are already selected. */
  full: boolean;
  onFilter: (() => void) | undefined;
  onCompare: (key: string, compared: boolean) => void;
};

export function BreakdownRow({ side, most, toToday, compared, full, onFilter, onCompare }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.breakdownRow");
  const { key, series } = side;
  const label = text(side.label);
  const detail = side.detail === null ? null : text(side.detail);
  return (
    <tr className="border-line border-b align-middle last:border-0">
      <td className="py-2">
        {key !== null ? (
          <Checkbox
            label={detail ? t("compareDetail", { label, detail: oneLine(detail, 40) }) : t("compare", { label })}
            checked={compared}
            disabled={full && !compared}
            onChange={({ currentTarget }) => onCompare(key, currentTarget.checked)}
          />
        ) : null}
      </td>
      <th scope="row" className="max-w-0 py-2 pe-4 text-start font-normal" style={{ width: "42%" }}>
        {onFilter ? (
          <button
            type="button"
            dir="auto"
            title={t("only", { label })}
            className="block min-h-6 max-w-full text-start max-sm:line-clamp-3 sm:truncate font-medium underline-offset-3 hover:underline"
            onClick={onFilter}
          >
            {label}
          </button>
        ) : (
          <span dir="auto" className="block font-medium max-sm:line-clamp-3 sm:truncate">
            {label}
          </span>
        )}
        {detail ? (
          <span dir="auto" className="block truncate text-dim">
            {oneLine(detail)}
          </span>
        ) : null}
      </th>
      <td className="py-2 pe-4 text-end font-semibold tabular-nums">
        {formats.number(series.count)}
        <span aria-hidden="true" className="mt-0.5 ms-auto block h-1 w-16 overflow-hidden rounded-full bg-sunk">
          <span className="ms-auto block h-full bg-(--series-2)" style={{ width: `${(100 * series.count) / most}%` }} />
        </span>
      </td>
      <td className="hidden py-2 pe-4 text-accent xl:table-cell">
        <Sparkline values={series.days} unfinished={toToday} className="h-5 w-24" />
      </td>
      <td className="hidden py-2 pe-4 sm:table-cell">
        <OpeningStack tally={series} />
      </td>
      <td className="py-2 text-end tabular-nums">{formats.number(series.certainty.sure)}</td>
      <td className="py-2 ps-3 text-end text-dim tabular-nums">{formats.number(series.certainty.likely)}</td>
    </tr>
  );
}
