"use client";

import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import { percent, percentRange } from "./chart/numbers";

type Props = { name: `iceBreakers.${number}.title`; results: SequenceResults };

/** Shows a share only while the question is worded as it was tapped. */
export function QuestionShare({ name, results }: Props) {
  const t = useTranslations("results.questionShare");
  const { control } = useFormContext();
  const title: string = useWatch({ control, name }) ?? "";
  const taps = results.taps[title.trim()];
  if (taps === undefined) return null;
  const { count } = results.total;
  const range = percentRange(taps, count) ?? t("notEnoughDataFor");
  const said = t("in90DaysStarted", {
    taps,
    count,
    share: percent(taps, count),
    range,
  });
  return (
    <span title={said} className="grid h-10 w-11 shrink-0 content-center text-end text-[13px] text-dim tabular-nums">
      <span aria-hidden="true">{percent(taps, count)}</span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
