"use client";

import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import { shareRange } from "./share-range";

type Props = { name: `iceBreakers.${number}.title`; results: SequenceResults };

/** Shows a share only while the question is worded as it was tapped. */
export function QuestionShare({ name, results }: Props) {
  const t = useTranslations("results.questionShare");
  const formats = useFormats();
  const { control } = useFormContext();
  const title: string = useWatch({ control, name }) ?? "";
  const taps = results.taps[title.trim()];
  if (taps === undefined) return null;
  const { count } = results.total;
  const range = shareRange(formats, taps, count) ?? t("notEnoughDataFor");
  const said = t("in90DaysStarted", {
    taps,
    count,
    share: formats.share(taps, count),
    range,
  });
  return (
    <span title={said} className="grid h-10 w-11 shrink-0 content-center text-end text-[13px] text-dim tabular-nums">
      <span aria-hidden="true">{formats.share(taps, count)}</span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
