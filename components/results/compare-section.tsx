import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { fewestToTell, type Verdict } from "@/lib/domain/results/compare-shares";
import { compareTallies } from "@/lib/domain/results/compare-tallies";
import { noTally } from "@/lib/domain/results/no-tally";
import type { Results } from "@/lib/domain/results/results";
import { DifferenceLine } from "./difference-line";
import { Section } from "./section";
import { findSide } from "./sides";
import { measureWords } from "./words";

type Props = { results: Results; first: string; second: string; onClose: () => void };

const verdicts: Record<Verdict, Message> = {
  "too-few": msg("results.compareSection.notEnoughData"),
  unclear: msg("results.compareSection.noClearDifference"),
  first: msg("results.compareSection.moreWith"),
  second: msg("results.compareSection.moreWithB"),
};

/** Compares two sides and shows which differences may be chance. */
export function CompareSection({ results, first, second, onClose }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.compareSection");
  const sides = [findSide(results, first), findSide(results, second)] as const;
  const [a, b] = [sides[0]?.series ?? noTally(), sides[1]?.series ?? noTally()];
  const few = Math.min(a.count, b.count) < fewestToTell;
  return (
    <Section
      title={t("compared")}
      hint={t("conversationCountsDependOn")}
      tools={
        <Button size="sm" variant="ghost" icon={<X aria-hidden="true" className="size-4" />} onClick={onClose}>
          {t("endComparison")}
        </Button>
      }
    >
      <dl className="mb-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {sides.map((side, index) => (
          <div key={index === 0 ? "a" : "b"} className="flex min-w-0 items-baseline gap-2">
            <dt className="grid size-5 shrink-0 place-items-center rounded bg-sunk font-semibold text-xs">
              {index === 0 ? "A" : "B"}
            </dt>
            <dd className="min-w-0">
              <span dir="auto" className="block truncate font-medium">
                {side ? text(side.label) : t("notInPeriod")}
              </span>
              {side?.detail ? (
                <span dir="auto" className="line-clamp-2 text-[13px] text-dim">
                  {text(side.detail)}
                </span>
              ) : null}
              <span className="text-[13px] text-dim">{t("conversations", { count: side?.series.count ?? 0 })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {few ? (
        <p className="mb-3 rounded-lg bg-amber-soft px-3 py-2 text-[13px] text-amber">
          {t("notEnoughDataEach", { fewestToTell })}
        </p>
      ) : null}
      <div className="-mx-4 overflow-x-auto px-4">
        <table className="w-full text-[13px]">
          <thead className="text-dim text-xs">
            <tr className="border-line border-b">
              <th scope="col" className="py-1.5 pe-4 text-start font-medium">
                {t("shareConversations")}
              </th>
              <th scope="col" className="py-1.5 pe-4 text-end font-medium">
                {t("a")}
              </th>
              <th scope="col" className="py-1.5 pe-4 text-end font-medium">
                {t("b")}
              </th>
              <th scope="col" className="w-56 min-w-40 py-1.5 pe-4 text-center font-medium">
                {t("minusBWithRange")}
              </th>
              <th scope="col" className="py-1.5 text-start font-medium">
                {t("verdict")}
              </th>
            </tr>
          </thead>
          <tbody>
            {compareTallies(a, b).map((row) => (
              <tr key={row.measure} className="border-line border-b last:border-0">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {text(measureWords[row.measure])}
                </th>
                {[row.first, row.second].map(({ hits, of }, index) => (
                  <td key={index === 0 ? "a" : "b"} className="py-2 pe-4 text-end tabular-nums">
                    <span className="font-semibold">{formats.share(hits, of)}</span>
                    <span className="block text-dim text-xs">{formats.number(hits)}</span>
                  </td>
                ))}
                <td className="py-2 pe-4">
                  <DifferenceLine comparison={row} />
                </td>
                <td
                  className={
                    row.verdict === "first" || row.verdict === "second"
                      ? "py-2 font-semibold text-accent"
                      : "py-2 text-dim"
                  }
                >
                  {text(verdicts[row.verdict])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-dim text-xs">{t("n95ConfidenceRangesNewcombe")}</p>
    </Section>
  );
}
